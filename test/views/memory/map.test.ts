import { describe, expect, it } from "vitest";
import { Refusal } from "../../../src/model/memory/flink/refusal.js";
import { taskManagerOptions } from "../../../src/model/memory/flink/task-manager-options.js";
import type { Change } from "../../../src/model/memory/mend/change.js";
import { taskManagerOptionOf } from "../../../src/model/memory/settings.js";
import { inputsById, type InputValue } from "../../../src/scenario/inputs.js";
import { defaultScenario, withValue, type Scenario } from "../../../src/scenario/scenario.js";
import { flattened, type Box } from "../../../src/views/memory/map/box.js";
import { mendText } from "../../../src/views/memory/map/mends.js";
import { exactBytes } from "../../../src/views/memory/byte-text.js";
import { mapKinds, mapView, type MapKind } from "../../../src/views/memory/map/view.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { num, worldOf } from "../../../src/views/world.js";
import { sampleGivens } from "../../support/scenarios.js";

const MEBIBYTE = 2 ** 20;
const scenarios = sampleGivens(200);

function scenarioWith(values: Readonly<Record<string, InputValue>>, from: Scenario = defaultScenario): Scenario {
  return Object.entries(values).reduce((so, [id, value]) => withValue(so, id, value), from);
}

const boxesOf = (scenario: Scenario, kind: MapKind = "memory-map"): Readonly<Record<string, Box>> => {
  const { root } = mapView(kind, worldOf(workbookModel, scenario.values)).data;
  return Object.fromEntries(flattened(root).map(({ box }) => [box.id, box]));
};

describe("the memory map of any scenario", () => {
  it.each(mapKinds)("has boxes that are the sum of what is in them: %s", (kind) => {
    for (const givens of scenarios) {
      const { root } = mapView(kind, worldOf(workbookModel, givens)).data;
      for (const { box } of flattened(root)) {
        if (box.parts.length === 0) continue;
        expect(box.parts.reduce((sum, { bytes }) => sum + bytes, 0n)).toBe(box.bytes);
      }
    }
  });

  it.each(mapKinds)("has the sizes that the pages derive, wherever Flink starts: %s", (kind) => {
    let started = 0;
    for (const givens of scenarios) {
      const world = worldOf(workbookModel, givens);
      const { root, trouble } = mapView(kind, world).data;
      if (trouble) continue;
      started++;
      for (const { box } of flattened(root)) {
        const id = box.quantity;
        // An input that is left open has no number of its own.
        if (id !== null && !Number.isNaN(num(world, id))) expect(Number(box.bytes), id).toBe(num(world, id));
      }
    }
    expect(started).toBeGreaterThan(50);
  });

  it.each(mapKinds)("offers mends that start, one click each: %s", (kind) => {
    let refused = 0;
    for (const givens of scenarios) {
      const { trouble } = mapView(kind, worldOf(workbookModel, givens)).data;
      if (!trouble) continue;
      refused++;
      expect(trouble.mends.length).toBeGreaterThan(0);
      for (const { sets, says } of trouble.mends) {
        const mended = scenarioWith(Object.fromEntries(sets), scenarioWith(onlyInputs(givens)));
        expect(mapView(kind, worldOf(workbookModel, mended.values)).data.trouble, says).toBeNull();
      }
    }
    expect(refused).toBeGreaterThan(10);
  });
});

/** What a scenario gives for the inputs, which is all it can be changed in. */
function onlyInputs(givens: Readonly<Record<string, unknown>>): Readonly<Record<string, InputValue>> {
  return Object.fromEntries(
    Object.entries(givens).filter((entry): entry is [string, InputValue] => inputsById.has(entry[0])),
  );
}

describe("a box", () => {
  it("says how it came to its size, and what enforces it", () => {
    const { managed, taskHeap, overhead, metaspace, heap, direct } = boxesOf(defaultScenario);
    expect(managed).toMatchObject({ exact: exactBytes(647_600_546n), how: "40\u00a0% of Flink memory" });
    expect(taskHeap).toMatchObject({ origin: "rest", how: "the rest", handle: null });
    expect(overhead).toMatchObject({ how: "10\u00a0% of the process", limit: "nothing enforces it" });
    expect(metaspace).toMatchObject({ how: "default", limit: "−XX:MaxMetaspaceSize" });
    expect([heap?.limit, direct?.limit]).toEqual(["−Xmx, −Xms", "−XX:MaxDirectMemorySize"]);
  });

  it("names the limit that decided", () => {
    const small = boxesOf(scenarioWith({ taskManagerProcessBytes: 1000 * MEBIBYTE }));
    const large = boxesOf(scenarioWith({ taskManagerProcessBytes: 64 * 1024 * MEBIBYTE }));
    expect(small.overhead?.how).toBe("10\u00a0%, at the minimum");
    expect(small.overhead?.handle?.input).toBe("overheadMinBytes");
    expect(large.overhead?.how).toBe("10\u00a0%, at the maximum");
    expect(large.overhead?.handle?.input).toBe("overheadMaxBytes");
  });

  it("grows towards the rest", () => {
    const rest = boxesOf(defaultScenario);
    expect([rest.frameworkHeap?.handle?.edge, rest.managed?.handle?.edge]).toEqual(["bottom", "top"]);
    const set = boxesOf(scenarioWith({ setTaskHeapBytes: 500 * MEBIBYTE }));
    expect([set.taskHeap?.handle?.edge, set.managed?.handle?.edge, set.network?.handle]).toEqual([
      "bottom",
      "bottom",
      null,
    ]);
  });

  it("moves the size of managed memory where that is set, and its fraction otherwise", () => {
    expect(boxesOf(defaultScenario).managed?.handle).toMatchObject({
      input: "managedFraction",
      valueText: "40\u00a0%, 617.6\u00a0MiB",
    });
    const set = boxesOf(scenarioWith({ setManagedBytes: 512 * MEBIBYTE }));
    expect(set.managed?.handle).toMatchObject({ input: "setManagedBytes", bytesPerUnit: 1 });
  });
});

describe("a process that does not start", () => {
  it("is drawn as the nearest that does, with the boxes marked that the check is about", () => {
    const scenario = scenarioWith({ taskManagerProcessBytes: 800 * MEBIBYTE });
    const view = mapView("memory-map", worldOf(workbookModel, scenario.values));
    expect(view.data.trouble?.mends[0]).toEqual({
      says: "raise taskmanager.memory.process.size from 800\u00a0MiB to 982\u00a0MiB",
      sets: [["taskManagerProcessBytes", 982 * MEBIBYTE]],
    });
    const faulty = flattened(view.data.root).filter(({ box }) => box.isAtFault);
    expect(faulty.map(({ box }) => box.id)).toEqual([
      ...["flink", "frameworkHeap", "managed", "frameworkOffHeap", "taskOffHeap", "network"],
    ]);
  });

  it("is mended by leaving an input open, or by Flink’s default where it cannot be open", () => {
    const leftOut = ({ key }: { key: string }): Change => ({ key, from: 1n, to: null, exact: null });
    const { flink, networkMin, managedFraction } = taskManagerOptions;
    const changes = [flink, networkMin, managedFraction].map(leftOut);
    const mend = { changes, settings: new Map(), why: new Refusal("nothingSet", { numbers: [] }) };
    expect(mendText(mend, taskManagerOptionOf)).toEqual({
      says:
        "leave out taskmanager.memory.flink.size; leave out taskmanager.memory.network.min; " +
        "leave out taskmanager.memory.managed.fraction",
      sets: [
        ["taskManagerFlinkBytes", null],
        ["networkMinBytes", 64 * MEBIBYTE],
        ["managedFraction", 0.4],
      ],
    });
  });
});
