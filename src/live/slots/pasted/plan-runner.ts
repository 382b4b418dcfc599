import type { FromWorker, ToWorker } from "./plan-protocol.js";

/** Has large plans worked out, one at a time. */
export interface PlanRunner {
  /** Begins, and calls `hear` with each answer. What is under way is given up. */
  run(request: ToWorker, hear: (answer: FromWorker) => void): void;
  /** Gives up what is under way; nothing more is heard of it. */
  cancel(): void;
}

/** A runner that makes a worker for each request: what is given up must end at once. */
export function createPlanRunner(create: () => Worker = createWorker): PlanRunner {
  let stop: (() => void) | null = null;
  const cancel = (): void => {
    stop?.();
    stop = null;
  };
  return {
    cancel,
    run: (request, hear) => {
      cancel();
      try {
        stop = runInWorker(create(), { request, hear });
      } catch {
        stop = runHere(request, hear);
      }
    },
  };
}

interface Run {
  readonly request: ToWorker;
  readonly hear: (answer: FromWorker) => void;
}

function runInWorker(worker: Worker, { request, hear }: Run): () => void {
  let stop = (): void => {
    worker.onmessage = worker.onerror = null;
    worker.terminate();
  };
  const end = stop;
  let isLoaded = false;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    isLoaded = true;
    hear(data);
  };
  worker.onerror = () => {
    end();
    if (isLoaded) hear({ kind: "failed", sentence: "The drawing broke off. The table has all of it." });
    else stop = runHere(request, hear);
  };
  worker.postMessage(request);
  return () => stop();
}

/** Framework writes the worker's final name, with a hash of its content, in the place of this one. */
function createWorker(): Worker {
  return new Worker(import.meta.resolve("./plan-worker.js"), { type: "module" });
}

/** Runs in the page itself, an answer at a time: where a browser refuses the worker. */
function runHere(request: ToWorker, hear: (answer: FromWorker) => void): () => void {
  let isWanted = true;
  const run = async (): Promise<void> => {
    // What lays out comes with it, and is of no use to the page else.
    const { answersTo } = await import("./plan-protocol.js");
    for (const answer of answersTo(request)) {
      if (!isWanted) return;
      hear(answer);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  run().catch(() => hear({ kind: "failed", sentence: "What reads long texts could not be loaded." }));
  return () => {
    isWanted = false;
  };
}
