import { expect, test } from "vitest";
import { pictures } from "../../../src/markdown/pictures.js";
import { requestOf, weeksOf } from "../../../src/views/checkpointing/week-runs.js";
import { defaultChoice, weekView } from "../../../src/views/checkpointing/week.js";
import type { World } from "../../../src/views/world.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, talkWorld } from "../../support/worlds.js";

/** The figure of a few hours with many failures, at both sizes; null where there is nothing to simulate. */
function drawn(world: World, { secondsBetweenFailures = 1800 } = {}): readonly string[] | null {
  const asked = requestOf(world.evaluation, { weeks: 2, seed: 1 });
  if ("problem" in asked) return null;
  const result = weeksOf({ ...asked.request, untilSeconds: 4 * 3600, secondsBetweenFailures });
  const { wide, narrow } = pictures("week", weekView(world, { result, choice: defaultChoice }).data);
  return [wide.text, narrow.text];
}

test.each(landmarkWorlds)("Simulated weeks are drawn at both sizes without a number that is none: %s", (_, world) => {
  for (const picture of drawn(world) ?? []) expect(picture).not.toMatch(NO_NUMBER);
});

test("The longest recovery and what the formula says stand beside the bars", () => {
  for (const picture of drawn(talkWorld()) ?? [""]) {
    for (const text of ["longest", "worst", "average", "best", "catching up", "no records flow"]) {
      expect(picture).toContain(text);
    }
  }
});

test("Where nothing failed, the picture says so", () => {
  for (const picture of drawn(talkWorld(), { secondsBetweenFailures: Infinity }) ?? [""]) {
    expect(picture).toContain("no failure");
  }
});
