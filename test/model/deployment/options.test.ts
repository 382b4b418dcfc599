import { describe, expect, it, test } from "vitest";
import { recommend } from "../../../src/model/deployment/options/choose.js";
import { livesIn, optionLives, type OptionLife } from "../../../src/model/deployment/options/lives.js";
import { placeOf, releaseOf, releases } from "../../../src/model/deployment/options/releases.js";
import { clusterKind, elasticity, isolation, submitters, upgrades } from "../../../src/model/deployment/inputs.js";
import { expectSentence } from "../../support/matchers.js";

const versions = ["then", "now"];
const all = versions.flatMap((flinkVersion) =>
  Object.keys(clusterKind.options).flatMap((kind) =>
    Object.keys(submitters.options).flatMap((who) =>
      Object.keys(isolation.options).flatMap((alone) =>
        Object.keys(upgrades.options).flatMap((often) =>
          Object.keys(elasticity.options).map((load) => ({
            ...{ flinkVersion, clusterKind: kind, submitters: who },
            ...{ isolation: alone, upgrades: often, elasticity: load },
          })),
        ),
      ),
    ),
  ),
);

describe("the recommendation", () => {
  it("is one for each of 96 combinations, with two reasons at least and something against it", () => {
    expect(all).toHaveLength(96);
    for (const answers of all) {
      const { option, reasons, against } = recommend(answers);
      expect(Object.keys(optionLives)).toContain(option);
      expect(reasons.length, JSON.stringify(answers)).toBeGreaterThanOrEqual(2);
      expect(against.length).toBeGreaterThanOrEqual(1);
      for (const sentence of [...reasons, ...against]) expectSentence(sentence);
    }
  });

  it("never is what the chosen version does not have, and runs on what is there", () => {
    for (const answers of all) {
      const life: OptionLife = optionLives[recommend(answers).option];
      expect(livesIn(life, releaseOf(answers.flinkVersion)), `${JSON.stringify(answers)}: ${life.name}`).toBe(true);
      expect(life.deprecated).toBe(answers.flinkVersion === "now" ? undefined : life.deprecated);
      expect(life.on).toBe(answers.clusterKind);
    }
  });

  const base = { flinkVersion: "now", submitters: "one", isolation: "none", upgrades: "rarely", elasticity: "fixed" };
  test.each([
    [{ ...base, clusterKind: "kubernetes" }, "kubernetesApplication"],
    [{ ...base, clusterKind: "kubernetes", upgrades: "often" }, "operator"],
    [{ ...base, clusterKind: "kubernetes", submitters: "many", isolation: "some" }, "kubernetesSession"],
    [{ ...base, clusterKind: "yarn" }, "yarnApplication"],
    [{ ...base, clusterKind: "yarn", submitters: "many", isolation: "some" }, "yarnSession"],
    [{ ...base, clusterKind: "yarn", flinkVersion: "then" }, "yarnPerJob"],
    [{ ...base, clusterKind: "machines" }, "standalone"],
  ])("for %j is %s", (answers, option) => {
    expect(recommend(answers).option).toBe(option);
  });
});

describe("the lives of the options", () => {
  it("are deprecated before they are removed, in releases that there are", () => {
    const lives: readonly OptionLife[] = Object.values(optionLives);
    for (const { name, from, deprecated, removed } of lives) {
      const places = [from, deprecated, removed].flatMap((release) => (release ? [placeOf(release)] : []));
      expect(places, name).toEqual([...new Set(places)].sort((one, other) => one - other));
    }
  });

  it("end for Mesos with 1.13 and for a cluster per job with 1.20", () => {
    expect([livesIn(optionLives.mesos, "1.13"), livesIn(optionLives.mesos, "1.14")]).toEqual([true, false]);
    expect([livesIn(optionLives.yarnPerJob, "1.20"), livesIn(optionLives.yarnPerJob, "2.0")]).toEqual([true, false]);
  });

  it("reach 2.2 for the operator, and not yet 2.3", () => {
    expect([livesIn(optionLives.operator, "2.2"), livesIn(optionLives.operator, "2.3")]).toEqual([true, false]);
  });

  it("span 23 releases", () => {
    expect([releases[0], releases[18], releases[19], releases.length]).toEqual(["1.2", "1.20", "2.0", 23]);
    expect(() => placeOf("3.0")).toThrow(RangeError);
  });
});
