import { describe, expect, it } from "vitest";
import { drawings } from "../../../src/components/drawings/index.js";
import { securityConfigurations } from "../../../src/views/security/configurations.js";
import { securityFigures } from "../../../src/views/security/figures.js";
import { securityPhrases } from "../../../src/views/security/phrases.js";
import { securityClusterView } from "../../../src/views/security/cluster/view.js";
import { tlsFlagsView } from "../../../src/views/security/flags/view.js";
import { tokenTimelineView } from "../../../src/views/security/tokens/view.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(150)];
const cases = Object.keys(securityFigures).flatMap((name) =>
  (["wide", "narrow"] as const).map((size) => [name, size] as const),
);

/** A number among the attributes of an element. */
function numberIn(tag: string, key: string): number {
  return Number(new RegExp(` ${key}="([^"]*)"`).exec(tag.replace(/\s+/g, " "))?.[1]);
}

function drawn(name: string, size: "wide" | "narrow", world = talkWorld()): string {
  return drawings[name]?.[size](securityFigures[name]?.(world).data as never).text ?? "";
}

describe.each(cases)("the drawing %s, %s", (name, size) => {
  it("has no number that is none, and keeps its boxes inside, whatever the scenario", () => {
    for (const world of worlds) {
      const svg = drawn(name, size, world);
      expect(svg).not.toMatch(NO_NUMBER);
      const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
      for (const [rect] of svg.matchAll(/<rect[^>]*>/g)) {
        const [x = NaN, y = NaN, w = NaN, h = NaN] = ["x", "y", "width", "height"].map((key) => numberIn(rect, key));
        if (!(x >= 0 && y >= 0 && w >= 0 && h > 0 && x + w <= width + 1 && y + h <= height + 1)) throw new Error(rect);
      }
    }
  });

  it("follows some input", () => {
    const changed = talkWorld({ internalTls: "on", oldTlsSwitch: "on", credentials: "tokens" });
    expect(drawn(name, size, changed)).not.toBe(drawn(name, size));
  });
});

describe("the cluster", () => {
  it("has a row in its table and a line for each connection, with its danger as a word", () => {
    for (const world of worlds) {
      const { table, data } = securityClusterView(world);
      expect(table.rows).toHaveLength(data.lines.length);
      for (const { danger, access } of data.lines) expect(access.startsWith("anyone")).toBe(danger !== "");
    }
  });

  it("loses its open inside with mutual TLS", () => {
    const open = (changes = {}): number =>
      securityClusterView(talkWorld(changes)).data.lines.filter(({ danger }) => danger !== "").length;
    expect(open({ internalTls: "on" })).toBe(open() - 4);
  });

  it("says how many are in plaintext and how many run code", () => {
    expect(securityClusterView(talkWorld()).finding).toBe(
      "9 of 10 connections are in plaintext, and 3 let anyone who reaches them run code.",
    );
  });
});

describe("the flags", () => {
  it("with the old switch alone encrypt in 1.3 and in 1.20, and nothing in 2.x", () => {
    const { data, finding } = tlsFlagsView(talkWorld({ oldTlsSwitch: "on" }));
    expect(data.then.filter(({ isOn }) => isOn)).toHaveLength(4);
    expect(data.now.filter(({ isOn }) => isOn)).toHaveLength(0);
    expect(finding).toBe(
      "With your switches, 4 of 5 are encrypted in 1.3, 4 in 1.20, and 0 in 2.x. Flink 2.x does not read security.ssl.enabled.",
    );
  });
});

describe("the timeline of credentials", () => {
  it("has a lane for each version, and fetches only where Flink makes some", () => {
    const { lanes } = tokenTimelineView(talkWorld()).data;
    expect(lanes.map(({ fetches }) => fetches.length)).toEqual([0, 41]);
    const alone = tokenTimelineView(talkWorld({ credentials: "tokens" })).data.lanes;
    expect(alone.map(({ fetches }) => fetches.length)).toEqual([0, 0]);
    expect(alone.map(({ endSeconds }) => endSeconds / 86400)).toEqual([7, 1]);
  });

  it("repeats a failed fetch only before the tokens end", () => {
    for (const world of worlds) {
      const { retries, endSeconds } = tokenTimelineView(world).data.validity;
      for (const at of retries) expect(at).toBeLessThan(endSeconds);
    }
  });
});

describe("the configurations", () => {
  const now = (changes = {}): string =>
    securityConfigurations["security-now"]?.(talkWorld(changes), "https://example.org/?v=1").text ?? "";
  const then = (changes = {}): string =>
    securityConfigurations["security-then"]?.(talkWorld(changes), "https://example.org/?v=1").text ?? "";

  it("follow the switches of the scenario", () => {
    expect(now()).toContain("security.ssl.internal.enabled: false");
    expect(now({ internalTls: "on", dataTls: "off" })).toContain("taskmanager.data.ssl.enabled: false");
    expect(now({ restTls: "on", restMutualTls: "on" })).toContain("security.ssl.rest.authentication-enabled: true");
    expect(now({ internalTls: "on", certificateAuthority: "pinned" })).toContain(
      "security.ssl.internal.cert.fingerprint: REPLACE_WITH_FINGERPRINT",
    );
    expect(then({ internalTls: "on" })).toContain("security.ssl.enabled: true");
  });

  it("have no key of the other version", () => {
    for (const world of worlds) {
      const keys = (name: string): readonly string[] =>
        (securityConfigurations[name]?.(world, "").text ?? "")
          .split("\n")
          .filter((line) => line !== "" && !line.startsWith("#"));
      expect(
        keys("security-now").filter((line) => /^(security\.ssl\.enabled|akka|jobmanager\.web)/.test(line)),
      ).toEqual([]);
      expect(
        keys("security-then").filter((line) => /^(security\.ssl\.(internal|rest)|pekko|rest|web)\./.test(line)),
      ).toEqual([]);
    }
  });

  it("have no secret in them, only placeholders", () => {
    for (const world of worlds) {
      for (const write of Object.values(securityConfigurations)) {
        for (const [, value] of write(world, "").text.matchAll(/password: (.*)/g))
          expect(value).toMatch(/^REPLACE_WITH_/);
      }
    }
  });

  it("write each key once", () => {
    for (const world of worlds) {
      for (const write of Object.values(securityConfigurations)) {
        const keys = [...write(world, "").text.matchAll(/^([a-z][^:#\n]*):/gm)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });
});

describe("the sentences", () => {
  it("say that 2.x leaves an old configuration in plaintext", () => {
    expect(securityPhrases["old-switch"]?.(talkWorld({ oldTlsSwitch: "on" }))).toContain(
      "3 of 3 connections inside a cluster of Flink 2.x are in plaintext",
    );
  });

  it("name the web UI as the first to close", () => {
    expect(securityPhrases["security-first"]?.(talkWorld())).toMatch(/^The first to close: web UI and REST/);
  });
});
