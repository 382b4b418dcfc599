import { describe, expect, test } from "vitest";
import { restoreBench } from "../../../src/components/restore-bench/bench.js";
import { restoreBenchView, type RestoreBenchView } from "../../../src/views/production/restore/bench.js";
import { firstChoice, takenOver, type RestoreChoice } from "../../../src/views/production/restore/choice.js";
import { editedText } from "../../../src/views/production/restore/edits.js";
import type { RestoreSide } from "../../../src/views/production/restore/side.js";
import { defaultScenario } from "../../../src/scenario/scenario.js";
import { productionModel } from "../../../src/model/production/index.js";
import { worldOf } from "../../../src/views/world.js";
import { plainOptions } from "../../support/stream-jobs.js";

const world = worldOf(productionModel, defaultScenario.values);
const first = firstChoice(world);
const options = plainOptions("2.x");

const view = (changes: Partial<RestoreChoice> = {}): RestoreBenchView =>
  restoreBenchView({ ...first, ...changes }, options);

function sidesOf(changes: Partial<RestoreChoice> = {}): readonly [RestoreSide, RestoreSide] {
  const { sides } = view(changes);
  if (!sides) throw new Error("There are drawings.");
  return sides;
}

const words = ({ drawing }: RestoreSide) => drawing?.lines.map(({ word }) => word);
const two = "a = source\nb = process from a by key state keyed\nc = process from b by key state keyed\nd = sink from c";

describe("The bench for restores", () => {
  test("begins with a map before the window of the scenario’s job", () => {
    expect(first.after).toContain("clean = map from parse\nperUser = window from clean by key");
    const [plain, named] = sidesOf();
    expect(plain.finding).toBe("Flink refuses to start the job. No operator of the new job has the id of “perUser”.");
    expect(plain.printed).toContain(
      "Cannot map checkpoint/savepoint state for operator 90bea66de1c231edf33913ecd54406c1",
    );
    expect(words(plain)).toEqual(["found", "refused"]);
    expect(named.finding).toBe(
      "Flink starts the job, and all state is back where it was: that of “messages” and “perUser”.",
    );
    expect(named.printed).toBeNull();
    expect(words(named)).toEqual(["kept", "kept"]);
  });

  test("leaves state behind where that is allowed, and says who begins empty", () => {
    const [plain] = sidesOf({ allowNonRestoredState: true });
    expect(words(plain)).toEqual(["kept", "lost"]);
    expect(plain.finding).toBe(
      "Flink starts the job, with the state of 1 of 2 operators where it was. The state of “perUser” is left behind, " +
        "which Flink only notes in its log. “perUser” begins empty.",
    );
    expect(plain.drawing?.after.rows.filter(({ isEmpty }) => isEmpty).map(({ name }) => name)).toEqual(["perUser"]);
  });

  test("shows state that goes to the wrong operator", () => {
    const { text } = editedText(two, { edit: "swap", operator: "b" }, options);
    const [plain, named] = sidesOf({ before: two, after: text });
    expect(words(plain)).toEqual(["kept", "wrong", "wrong"]);
    expect(plain.finding).toContain(
      "The state of “b” goes to “c”, which reads it as its own where name and type agree.",
    );
    expect(words(named)).toEqual(["kept", "kept", "kept"]);
  });

  test("has a job in which a map takes the id of the operator behind it, and Flink says nothing", () => {
    const [plain, named] = sidesOf(takenOver);
    expect(words(plain)).toEqual(["kept", "wrong"]);
    expect(plain.printed).toBeNull();
    expect(plain.finding).toContain("The state of “rates” goes to “clean”, which does not read it");
    expect(plain.finding).toContain("“rates” begins empty.");
    expect(words(named)).toEqual(["kept", "kept"]);
  });

  test("says why another max parallelism is refused, with uids or without", () => {
    const { text } = editedText(first.before, { edit: "max", operator: "perUser" }, options);
    for (const { finding } of sidesOf({ after: text })) {
      expect(finding).toBe(
        "Flink refuses to start the job. “perUser” says a max parallelism of 256, and the savepoint has 128.",
      );
    }
  });

  test("says why a parallelism above the state’s key groups is refused", () => {
    const small = first.before.replace("by key", "by key max 4");
    const [, named] = sidesOf({ before: small, after: first.before.replace("by key", "by key parallelism 8") });
    expect(named.finding).toContain("“perUser” would have 8 subtasks, and its state has only 4 key groups.");
  });

  test("takes the uids of the texts where it is told to", () => {
    const named = first.before.replace("by key", "by key uid counts");
    const [, said] = sidesOf({
      before: named,
      after: first.after.replace("by key", "by key uid counts"),
      rule: "said",
    });
    expect(words(said)).toEqual(["kept", "kept"]);
  });

  test("has every id in full in its table", () => {
    for (const { table } of sidesOf()) {
      expect(table.rows).toHaveLength(9);
      for (const row of table.rows) expect(row[3]).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  test("says what is wrong with a text, and draws nothing", () => {
    const { problems, sides } = view({ after: "a = source uid" });
    expect(sides).toBeNull();
    expect(problems).toEqual({ before: [], after: ["Line 1: After “uid” comes the text that the program gives."] });
  });

  test("says why Flink makes no job of a version", () => {
    const twice = first.before.replace("source", "source uid x").replace("by key", "by key uid x");
    const [, said] = sidesOf({ after: twice, rule: "said" });
    expect(said.finding).toMatch(/^Flink makes no job of one of the versions\. The uid “x” leads to an id/);
    expect(said.drawing).toBeNull();
  });

  test("writes names that look like HTML as text", () => {
    const evil = first.before.replaceAll("parse", '"<img src=x>"');
    const markup = restoreBench(view({ before: evil, after: evil })).text;
    expect(markup).not.toContain("<img");
    expect(markup).toContain("&lt;img");
  });

  test("refuses an edit with a sentence, and leaves the text as it is", () => {
    expect(editedText(first.before, { edit: "behind", operator: "sink" }, options)).toEqual({
      text: first.before,
      says: "Nothing reads from “sink”: there is no place behind it.",
    });
  });
});
