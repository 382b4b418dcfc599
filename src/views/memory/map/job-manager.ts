import type { JobManagerMemory } from "../../../model/memory/flink/job-manager.js";
import { num, type World } from "../../world.js";
import type { Box } from "./box.js";
import { around, leaf, type Frame } from "./build.js";
import { edgesOf, limitedHandle } from "./edges.js";
import { handleOf, type Handle } from "./handle.js";

interface Site {
  readonly world: World;
  readonly memory: JobManagerMemory;
  readonly frame: Frame;
  readonly edges: Readonly<Record<"heap" | "offHeap" | "metaspace" | "overhead", Handle["edge"]>>;
}

/** The boxes of a JobManager. @param faults ids of boxes at fault */
export function jobManagerBoxes(world: World, memory: JobManagerMemory, faults: readonly string[]): Box {
  const { heap, offHeap, metaspace, overhead } = memory;
  const frame = { process: memory.process, faults };
  const edges = edgesOf([
    ["heap", heap],
    ["offHeap", offHeap],
    ["metaspace", metaspace],
    ["overhead", overhead],
  ]);
  const site = { world, memory, frame, edges };
  return around(frame, [flinkBox(site), metaspaceBox(site), overheadBox(site)], {
    ...{ id: "process", name: "Total process", thing: "process", quantity: "jobManagerTotalBytes" },
    ...{ bytes: memory.process, isSet: Number.isFinite(num(world, "jobManagerProcessBytes")) },
    limit: "the container’s limit",
    handle: handleOf(world, { input: "jobManagerProcessBytes", edge: "bottom" }),
  });
}

function flinkBox({ world, memory, frame, edges }: Site): Box {
  const isLimited = world.givens.jobManagerDirectLimit === "on";
  const parts = [
    leaf(frame, memory.heap, {
      ...{ id: "heap", name: "JVM heap", thing: "heap", quantity: "jobManagerHeapBytes", limit: "−Xmx, −Xms" },
      handle: handleOf(world, { input: "setJobManagerHeapBytes", edge: edges.heap }),
    }),
    leaf(frame, memory.offHeap, {
      ...{ id: "offHeap", name: "Off-heap", thing: "off-heap", quantity: "jobManagerOffHeapBytes" },
      limit: isLimited ? "−XX:MaxDirectMemorySize" : "nothing enforces it",
      handle: handleOf(world, { input: "setJobManagerOffHeapBytes", edge: edges.offHeap }),
    }),
  ];
  return around(frame, parts, {
    ...{ id: "flink", name: "Total Flink", thing: "flink", quantity: "jobManagerTotalFlinkBytes" },
    ...{ bytes: memory.flink, isSet: Number.isFinite(num(world, "jobManagerFlinkBytes")) },
    handle: handleOf(world, { input: "jobManagerFlinkBytes", edge: "bottom" }),
  });
}

function metaspaceBox({ world, memory, frame, edges }: Site): Box {
  return leaf(frame, memory.metaspace, {
    ...{ id: "metaspace", name: "JVM metaspace", thing: "metaspace", quantity: "jobManagerMetaspaceBytes" },
    limit: "−XX:MaxMetaspaceSize",
    handle: handleOf(world, { input: "jobManagerMetaspaceBytes", edge: edges.metaspace }),
  });
}

function overheadBox({ world, memory, frame, edges }: Site): Box {
  const limited = {
    ...{ fraction: "jobManagerOverheadFraction", min: "jobManagerOverheadMinBytes" },
    ...{ max: "jobManagerOverheadMaxBytes", whole: memory.process },
  };
  return leaf(frame, memory.overhead, {
    ...{ id: "overhead", name: "JVM overhead", thing: "overhead", quantity: "jobManagerOverheadBytes" },
    limit: "nothing enforces it",
    fraction: { fraction: num(world, "jobManagerOverheadFraction"), of: "the process" },
    handle: limitedHandle(world, memory.overhead, { limited, edge: edges.overhead }),
  });
}
