import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { options } from "../../../src/data/options.js";
import type { Key, KeyFacts } from "../../../src/model/configuration-check/keys.js";
import { fateKinds, fateOf } from "../../../src/views/reference-page/options/fate.js";
import { keyFinder } from "../../../src/views/reference-page/options/named-keys.js";
import { optionRow } from "../../../src/views/reference-page/options/row.js";
import { sameDefault } from "../../../src/views/reference-page/options/same-default.js";

const facts = (changes: Partial<KeyFacts> = {}): KeyFacts => ({
  ...{ initial: "1", type: "Integer", values: [], deprecated: false, successor: null },
  ...changes,
});
const fate = (known: Key["in"]) => fateOf({ key: "a.key", in: known });
const keys = options();
const key = (name: string): Key => keys.get(name) ?? { key: name, in: {} };

describe("what became of a key", () => {
  it.each([
    [{ "1.3": facts(), "1.20": facts(), "2.3": facts() }, "kept", "kept"],
    [
      { "1.3": facts({ initial: "10000" }), "2.3": facts({ initial: "10 s" }) },
      "kept",
      "kept; the default is written in another way",
    ],
    [{ "1.3": facts({ initial: null }), "2.3": facts() }, "kept", "kept; 1.3 declares no default"],
    [{ "1.3": facts(), "2.3": facts({ initial: "2" }) }, "changed", "kept, with another default"],
    [
      { "1.3": facts(), "2.3": facts({ initial: null, deprecated: true }) },
      "changed",
      "kept, with another default, deprecated",
    ],
    [
      { "1.3": facts(), "2.3": facts({ successor: "b.key" }) },
      "renamed",
      "renamed to b.key, and still read under this name",
    ],
    [
      { "1.3": facts(), "1.20": facts({ successor: "b.key" }) },
      "renamed",
      "renamed to b.key, and read under this name up to 1.20",
    ],
    [{ "1.3": facts() }, "removed", "gone before 1.20"],
    [{ "1.3": facts(), "1.20": facts() }, "removed", "gone after 1.20"],
    [{ "1.20": facts() }, "removed", "came after 1.3, gone after 1.20"],
    [{ "1.20": facts(), "2.3": facts() }, "new", "came between 1.3 and 1.20"],
    [{ "2.3": facts() }, "new", "came after 1.20"],
  ] as const)("of %j is %s: %s", (known, kind, says) => {
    expect(fate(known)).toEqual({ kind, says });
  });

  it("is one of the kinds that can be chosen, for every key of Flink", () => {
    const kinds = [...keys.values()].map((one) => fateOf(one).kind);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(fateKinds).sort());
  });

  it("is what the release notes and the code say of well-known keys", () => {
    expect(fateOf(key("taskmanager.memory.fraction")).says).toBe("gone before 1.20");
    expect(fateOf(key("cluster.evenly-spread-out-slots")).says).toBe("came after 1.3, gone after 1.20");
    expect(fateOf(key("security.ssl.enabled")).says).toBe("gone after 1.20");
    expect(fateOf(key("akka.ssl.enabled")).says).toContain("renamed to pekko.ssl.enabled");
    expect(fateOf(key("taskmanager.memory.managed.fraction")).kind).toBe("new");
  });
});

describe("two defaults", () => {
  it.each([
    ["10000", "10 s"],
    ["60000", "1 min"],
    ["32768", "32 kb"],
    ["none", "NONE"],
    ["64 mb", "64 mb"],
  ])("%s and %s are one", (one, other) => {
    expect(sameDefault(one, other)).toBe(true);
    expect(sameDefault(other, one)).toBe(true);
  });

  it.each([
    ["1", "-1"],
    ["10 s", "1 min"],
    ["full", "region"],
    ["10 s", "10"],
  ])("%s and %s are two", (one, other) => {
    expect(sameDefault(one, other)).toBe(false);
  });
});

describe("a row of the table", () => {
  it("has the defaults of the three releases, and words where there is none", () => {
    const texts = (name: string) => optionRow(key(name), options()).defaults.map(({ text }) => text);
    expect(texts("taskmanager.network.numberOfBuffers")).toEqual(["2048", "2048", "–"]);
    expect(texts("taskmanager.memory.process.size")).toEqual(["–", "none", "none"]);
    // Under the new name, as far as the release has one.
    expect(texts("akka.ask.timeout")).toEqual(["10 s", "10 s", "10 s"]);
    expect(texts("taskmanager.memory.size")).toEqual(["-1", "none", "none"]);
    expect(texts("env.java.opts.all")).toEqual(["–", "empty", "empty"]);
  });
});

describe("finding keys in a text", () => {
  const find = keyFinder(["a.b", "a.b.c-d", "lonely", "metrics.reporter.<name>.class"]);

  it("takes the longest key, and nothing that is only like one", () => {
    expect([...find("Set a.b.c-d: 1, not a.b-c, xa.b or a.b.e.")]).toEqual(["a.b.c-d"]);
    expect([...find("That is a.b.")]).toEqual(["a.b"]);
  });

  it("takes a key without a dot as code or at the head of a line only", () => {
    expect([...find("the lonely key")]).toEqual([]);
    expect([...find("the `lonely` key")]).toEqual(["lonely"]);
    expect([...find("x: 1\nlonely: 2")]).toEqual(["lonely"]);
  });

  it("knows a key by its template", () => {
    expect([...find("metrics.reporter.prom.class: x")]).toEqual(["metrics.reporter.<name>.class"]);
    expect([...find("metrics.reporter.class: x")]).toEqual([]);
  });

  it("finds each of Flink's plain keys, whatever stands around it", () => {
    const plain = [...keys.keys()].filter((one) => !one.includes("<"));
    const findAny = keyFinder([...keys.keys()]);
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom("`", " ", ": ", "\n"), (one, around) => {
        expect(findAny(`\`${one}\`${around}`)).toContain(one);
      }),
    );
  });
});
