import type { TaskManagerMemory } from "../../../model/memory/flink/task-manager.js";
import { num, type World } from "../../world.js";
import type { Box } from "./box.js";
import { around, leaf, type Frame } from "./build.js";
import { edgesOf, limitedHandle, managedHandle } from "./edges.js";
import { handleOf, type Handle } from "./handle.js";

interface Site {
  readonly world: World;
  readonly memory: TaskManagerMemory;
  readonly frame: Frame;
  /** What moves with an input at the edge of a part. */
  readonly moves: (id: keyof ReturnType<typeof edgesIn>, input: string) => Handle | null;
  readonly edges: ReturnType<typeof edgesIn>;
}

/** The boxes of a TaskManager, from the process down to the parts that have none. @param faults ids of boxes at fault */
export function taskManagerBoxes(world: World, memory: TaskManagerMemory, faults: readonly string[]): Box {
  const edges = edgesIn(memory);
  const frame = { process: memory.process, faults };
  const moves: Site["moves"] = (id, input) => handleOf(world, { input, edge: edges[id] });
  const site = { world, memory, frame, edges, moves };
  return around(frame, [flinkBox(site), metaspaceBox(site), overheadBox(site)], {
    ...{ id: "process", name: "Total process", thing: "process", quantity: "totalProcessBytes" },
    ...{ bytes: memory.process, isSet: Number.isFinite(num(world, "taskManagerProcessBytes")) },
    limit: "the container’s limit",
    handle: handleOf(world, { input: "taskManagerProcessBytes", edge: "bottom" }),
  });
}

/** The parts in the order of the map, which is that of Flink’s log. */
function edgesIn({ frameworkHeap, taskHeap, managed, frameworkOffHeap, ...rest }: TaskManagerMemory) {
  const { taskOffHeap, network, metaspace, overhead } = rest;
  return edgesOf([
    ["frameworkHeap", frameworkHeap],
    ["taskHeap", taskHeap],
    ["managed", managed],
    ["frameworkOffHeap", frameworkOffHeap],
    ["taskOffHeap", taskOffHeap],
    ["network", network],
    ["metaspace", metaspace],
    ["overhead", overhead],
  ]);
}

function flinkBox(site: Site): Box {
  const { world, memory, frame } = site;
  return around(frame, [heapBox(site), offHeapBox(site)], {
    ...{ id: "flink", name: "Total Flink", thing: "flink", quantity: "totalFlinkBytes" },
    ...{ bytes: memory.flink, isSet: Number.isFinite(num(world, "taskManagerFlinkBytes")) },
    handle: handleOf(world, { input: "taskManagerFlinkBytes", edge: "bottom" }),
  });
}

function heapBox({ memory, frame, moves }: Site): Box {
  const parts = [
    leaf(frame, memory.frameworkHeap, {
      ...{ id: "frameworkHeap", name: "Framework heap", thing: "heap", quantity: "frameworkHeapBytes" },
      handle: moves("frameworkHeap", "frameworkHeapBytes"),
    }),
    leaf(frame, memory.taskHeap, {
      ...{ id: "taskHeap", name: "Task heap", thing: "heap", quantity: "taskHeapBytes" },
      handle: moves("taskHeap", "setTaskHeapBytes"),
    }),
  ];
  return around(frame, parts, {
    ...{ id: "heap", name: "JVM heap", thing: "heap", quantity: "jvmHeapBytes" },
    ...{ bytes: memory.heap, limit: "−Xmx, −Xms" },
  });
}

function offHeapBox(site: Site): Box {
  const { world, memory, frame, edges } = site;
  const managed = leaf(frame, memory.managed, {
    ...{ id: "managed", name: "Managed memory", thing: "managed", quantity: "managedMemoryBytes" },
    limit: "no JVM limit",
    fraction: { fraction: num(world, "managedFraction"), of: "Flink memory" },
    handle: managedHandle(world, memory.flink, edges.managed),
  });
  return around(frame, [managed, directBox(site)], {
    ...{ id: "offHeap", name: "Off-heap", thing: "off-heap", quantity: null },
    bytes: memory.managed.bytes + memory.direct,
  });
}

function directBox({ world, memory, frame, edges, moves }: Site): Box {
  const { frameworkOffHeap, taskOffHeap, network, flink } = memory;
  const limited = { fraction: "networkFraction", min: "networkMinBytes", max: "networkMaxBytes", whole: flink };
  const parts = [
    leaf(frame, frameworkOffHeap, {
      ...{ id: "frameworkOffHeap", name: "Framework off-heap", thing: "off-heap", quantity: "frameworkOffHeapBytes" },
      handle: moves("frameworkOffHeap", "frameworkOffHeapBytes"),
    }),
    leaf(frame, taskOffHeap, {
      ...{ id: "taskOffHeap", name: "Task off-heap", thing: "off-heap", quantity: "taskOffHeapBytes" },
      handle: moves("taskOffHeap", "taskOffHeapBytes"),
    }),
    leaf(frame, network, {
      ...{ id: "network", name: "Network memory", thing: "network-memory", quantity: "networkMemoryBytes" },
      fraction: { fraction: num(world, "networkFraction"), of: "Flink memory" },
      handle: limitedHandle(world, network, { limited, edge: edges.network }),
    }),
  ];
  return around(frame, parts, {
    ...{ id: "direct", name: "JVM direct", thing: "off-heap", quantity: "jvmDirectBytes" },
    ...{ bytes: memory.direct, limit: "−XX:MaxDirectMemorySize" },
  });
}

function metaspaceBox({ memory, frame, moves }: Site): Box {
  return leaf(frame, memory.metaspace, {
    ...{ id: "metaspace", name: "JVM metaspace", thing: "metaspace", quantity: "metaspaceBytes" },
    limit: "−XX:MaxMetaspaceSize",
    handle: moves("metaspace", "metaspaceBytes"),
  });
}

function overheadBox({ world, memory, frame, edges }: Site): Box {
  const { overhead, process: whole } = memory;
  const limited = { fraction: "overheadFraction", min: "overheadMinBytes", max: "overheadMaxBytes", whole };
  return leaf(frame, overhead, {
    ...{ id: "overhead", name: "JVM overhead", thing: "overhead", quantity: "jvmOverheadBytes" },
    limit: "nothing enforces it",
    fraction: { fraction: num(world, "overheadFraction"), of: "the process" },
    handle: limitedHandle(world, overhead, { limited, edge: edges.overhead }),
  });
}
