import { answersTo, type FromWorker, type ToWorker } from "./week-protocol.js";

/** Runs the simulator, one request at a time. */
export interface Runner {
  /** Begins, and calls `hear` with each answer. A run that is going on is cancelled. */
  run(request: ToWorker, hear: (answer: FromWorker) => void): void;
  /** Ends the run that is going on; nothing more is heard of it. */
  cancel(): void;
}

/** A runner that makes a worker when it is first needed, and keeps it unless a run is cancelled. */
export function createRunner(create: () => Worker = createWorker): Runner {
  let worker: Worker | null = null;
  let stop: (() => void) | null = null;

  const cancel = (): void => {
    stop?.();
    stop = null;
  };
  const ask = (own: Worker, request: ToWorker, hear: (answer: FromWorker) => void): void => {
    let isLoaded = false;
    const end = (): void => {
      own.onmessage = own.onerror = null;
      own.terminate();
      worker = null;
    };
    own.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      isLoaded = true;
      if (data.kind !== "progress") stop = null;
      hear(data);
    };
    own.onerror = () => {
      end();
      stop = isLoaded ? null : runHere(request, hear);
      if (isLoaded) hear({ kind: "failed", sentence: "The simulation broke off." });
    };
    stop = end;
    own.postMessage(request);
  };
  return {
    cancel,
    run: (request, hear) => {
      cancel();
      try {
        worker ??= create();
      } catch {
        stop = runHere(request, hear);
        return;
      }
      ask(worker, request, hear);
    },
  };
}

/** Framework writes the worker's final name, with a hash of its content, in the place of this one. */
function createWorker(): Worker {
  return new Worker(import.meta.resolve("./week-worker.js"), { type: "module" });
}

/** Half a frame: the page stays as quick as it is. */
const TURN_MILLISECONDS = 8;

/** Runs in the page itself, a little at a time: where the network is gone by now, or a browser refuses the worker. */
function runHere(request: ToWorker, hear: (answer: FromWorker) => void): () => void {
  const answers = answersTo(request, { now: () => performance.now(), everyMilliseconds: TURN_MILLISECONDS });
  let timer = setTimeout(step);
  function step(): void {
    const { value, done } = answers.next();
    if (done) return;
    timer = setTimeout(step);
    hear(value);
  }
  return () => clearTimeout(timer);
}
