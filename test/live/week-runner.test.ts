import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FromWorker, ToWorker } from "../../src/live/week-protocol.js";
import { createRunner, type Runner } from "../../src/live/week-runner.js";
import { requestOf, weeksOf } from "../../src/views/checkpointing/week-runs.js";
import { talkWorld } from "../support/worlds.js";

const asked = requestOf(talkWorld().evaluation, { weeks: 1, seed: 1 });
if ("problem" in asked) throw new Error(asked.problem);
const request: ToWorker = { ...asked.request, untilSeconds: 86_400 };
const result = weeksOf(request);

/** A worker that does what it is told to by the test. */
class PretendedWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly requests: ToWorker[] = [];
  isGone = false;
  postMessage(request: ToWorker): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.isGone = true;
  }
  say(answer: FromWorker): void {
    this.onmessage?.({ data: answer });
  }
  break(): void {
    this.onerror?.();
  }
}

let workers: PretendedWorker[];
let heard: FromWorker[];
let runner: Runner;
const last = (): PretendedWorker => workers.at(-1) as PretendedWorker;
const run = (): void => runner.run(request, (answer) => heard.push(answer));
const halfway: FromWorker = { kind: "progress", fraction: 0.5 };
const done: FromWorker = { kind: "done", result };

beforeEach(() => {
  workers = [];
  heard = [];
  runner = createRunner(() => {
    const worker = new PretendedWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
});

describe("a run in a worker", () => {
  it("makes none before it is needed, hands on the request and hears what is said", () => {
    expect(workers).toEqual([]);
    run();
    expect(last().requests).toEqual([request]);
    last().say(halfway);
    last().say(done);
    expect(heard).toEqual([halfway, done]);
  });

  it("keeps the worker for the next run", () => {
    run();
    last().say(done);
    runner.cancel();
    run();
    expect(workers).toHaveLength(1);
    expect(last().isGone).toBe(false);
    expect(last().requests).toHaveLength(2);
  });

  it("ends the worker when it is cancelled, hears nothing more, and makes another for the next run", () => {
    run();
    const [first] = workers;
    runner.cancel();
    expect(first?.isGone).toBe(true);
    first?.say(done);
    expect(heard).toEqual([]);
    run();
    expect(workers).toHaveLength(2);
  });

  it("is cancelled by the next one", () => {
    run();
    run();
    expect(workers.map(({ isGone }) => isGone)).toEqual([true, false]);
  });

  it("says so when the worker breaks on its way", () => {
    run();
    last().say(halfway);
    last().break();
    expect(heard).toEqual([halfway, { kind: "failed", sentence: "The simulation broke off." }]);
    expect(last().isGone).toBe(true);
  });
});

describe("where the worker cannot be had", () => {
  const ended = (): Promise<void> => vi.waitFor(() => expect(heard.at(-1)?.kind).toBe("done"), { timeout: 10_000 });

  it("runs in the page and finds the same", async () => {
    run();
    last().break();
    await ended();
    expect(heard.at(-1)).toEqual(done);
  });

  it("does so, too, where the browser refuses to make one", async () => {
    runner = createRunner(() => {
      throw new Error("refused");
    });
    run();
    await ended();
    expect(heard.at(-1)).toEqual(done);
  });

  it("can be cancelled there", async () => {
    run();
    last().break();
    runner.cancel();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toEqual([]);
  });
});
