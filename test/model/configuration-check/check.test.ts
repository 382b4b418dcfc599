import { describe, expect, it } from "vitest";
import { releases } from "../../../src/model/configuration-check/keys.js";
import { briefly, changed, check, safe } from "./bases.js";
import { cases } from "./cases.js";

describe("a file with nothing to object to", () => {
  it.each(releases)("has no danger, nothing broken in %s", (release) => {
    const { findings } = check(safe[release], release);
    const bad = findings.filter(({ level, id }) => level !== "note" && id !== "tls-one-way");
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe("a change of such a file", () => {
  it("is tried in at least sixty ways, of each release", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ release }) => release)).size).toBe(releases.length);
  });

  it.each(cases)("in $release, $title: is found out, with its lines", ({ release, found, gone = [], ...change }) => {
    const before = briefly(check(safe[release], release));
    const after = briefly(check(changed(release, change), release));
    expect(after.filter((one) => !before.includes(one)).sort()).toEqual([...found].sort());
    expect(before.filter((one) => !after.includes(one)).sort()).toEqual([...gone].sort());
  });
});
