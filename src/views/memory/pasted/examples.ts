/** A text to try the section with. */
export interface Example {
  readonly id: "shipped" | "broken" | "old" | "log";
  /** What its button says. */
  readonly title: string;
  readonly text: string;
}

/** What config.yaml of 1.20 and 2.x says about memory, as Flink ships it. */
const shipped = `jobmanager:
  memory:
    process:
      size: 1600m
taskmanager:
  numberOfTaskSlots: 1
  memory:
    process:
      size: 1728m
parallelism:
  default: 1
`;

/** Made up: a misspelt key, a number without its unit, and two sizes that leave too much for the overhead. */
const broken = `jobmanager.memory.process.size: 1600
taskmanager.numberOfTaskSlots: 4
taskmanager.memory.process.size: 4g
taskmanager.memory.flink.size: 2g
taskmanager.memory.managed.fracton: 0.6
`;

/** Made up in the manner of 1.8: the keys are those of its documentation. */
const old = `jobmanager.heap.size: 1024m
taskmanager.heap.size: 4096m
taskmanager.numberOfTaskSlots: 2
taskmanager.memory.fraction: 0.7
taskmanager.memory.off-heap: false
taskmanager.memory.preallocate: false
taskmanager.network.memory.fraction: 0.1
taskmanager.network.memory.min: 64mb
taskmanager.network.memory.max: 1gb
containerized.heap-cutoff-ratio: 0.25
`;

/** The examples in the order of their buttons; a page is built with the first one. @param log what Flink itself logged */
export function examples(log: string): readonly [Example, ...Example[]] {
  return [
    { id: "shipped", title: "As Flink ships it", text: shipped },
    { id: "broken", title: "A broken one", text: broken },
    { id: "old", title: "One of Flink 1.8", text: old },
    { id: "log", title: "A start-up log", text: log },
  ];
}
