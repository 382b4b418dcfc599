import { describe, expect, it } from "vitest";
import { drawings } from "../../../src/components/drawings/index.js";
import { productionModel } from "../../../src/model/production/index.js";
import { fromPreset } from "../../../src/scenario/scenario.js";
import { productionFigures } from "../../../src/views/production/figures.js";
import { worldOf, type World } from "../../../src/views/world.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds } from "../../support/worlds.js";

const talk = (patch: Record<string, string | number> = {}): World =>
  worldOf(productionModel, { ...fromPreset("talk").values, ...patch });

/** A figure’s drawing of a scenario. */
function drawn(name: string, world: World, variant: "wide" | "narrow" = "wide"): string {
  const [view, drawing] = [productionFigures[name], drawings[name]];
  if (!view || !drawing) throw new Error(`There is no figure "${name}".`);
  return drawing[variant](view(world).data as never).text;
}

const times = (text: string, part: string): number => text.split(part).length - 1;

describe("the drawings of the chapter on production readiness", () => {
  it.each(Object.keys(productionFigures))("loses no number in any scenario: %s", (name) => {
    for (const world of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(60)]) {
      for (const variant of ["wide", "narrow"] as const) expect(drawn(name, world, variant)).not.toMatch(NO_NUMBER);
    }
  });

  it("mark one cell, the one that is asked about", () => {
    const text = drawn("snapshot-rights", talk({ snapshotKind: "unaligned", snapshotAim: "job" }));
    expect(times(text, "grid-cell")).toBe(1);
    expect(times(text, "grid-text")).toBe(8 * 5);
  });

  it("mark the max parallelism in use, also where it is no power of two", () => {
    const text = drawn("max-parallelism-choice", talk({ setMaxParallelism: 720 }));
    expect(times(text, "grid-here")).toBe(1);
    expect(text).toMatch(/class="strong"[^>]*>720</);
  });

  it("draw each element of the lists twice: before, and where it is afterwards", () => {
    const text = drawn("list-redistribution", talk({ listSubtasks: 3, listElements: 4, newListSubtasks: 12 }));
    expect(times(text, 'class="list-box')).toBe(2 * 12);
    expect(times(text, "list-none")).toBe(0);
    expect(
      times(drawn("list-redistribution", talk({ listSubtasks: 1, listElements: 1, newListSubtasks: 3 })), "list-none"),
    ).toBe(2);
  });

  it("give an upgrade four parts for each savepoint, and the savepoint none for the checkpoint", () => {
    const text = drawn("upgrade-time", talk());
    expect(times(text, 'class="upgrade-part of-restore"')).toBe(1 + 3);
  });
});
