import { simulateWeeks, type WeeksRequest, type WeeksResult } from "../views/checkpointing/week-runs.js";

/** What a worker is asked for. It answers one request at a time. */
export type ToWorker = WeeksRequest;

/** What it says, in this order: any number of times how far it is, then what came out or why nothing did. */
export type FromWorker =
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "done"; readonly result: WeeksResult }
  | { readonly kind: "failed"; readonly sentence: string };

export interface AnswerOptions {
  /** A clock, in milliseconds. */
  readonly now: () => number;
  /** The shortest time between two reports of progress. */
  readonly everyMilliseconds: number;
}

/** Simulates, and yields what is to be said of it. What has been said last is the end. */
export function* answersTo(
  request: ToWorker,
  { now, everyMilliseconds }: AnswerOptions,
): Generator<FromWorker, void, void> {
  try {
    const running = simulateWeeks(request);
    let saidAt = now();
    for (let step = running.next(); ; step = running.next()) {
      if (step.done) {
        yield { kind: "done", result: step.value };
        return;
      }
      if (now() - saidAt < everyMilliseconds) continue;
      saidAt = now();
      yield { kind: "progress", fraction: step.value };
    }
  } catch (error) {
    yield { kind: "failed", sentence: `The simulation broke off: ${String(error)}.` };
  }
}
