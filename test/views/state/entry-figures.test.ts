import { describe, expect, it, test } from "vitest";
import { entryFiguresWorlds, numbersIn } from "./entry-worlds.js";
import { entryPhrases } from "../../../src/views/state/entry-phrases.js";
import { stateEntryFigures } from "../../../src/views/state/entry-figures.js";
import { entryView } from "../../../src/views/state/entry/entry.js";
import { sizesView } from "../../../src/views/state/entry/sizes.js";
import { totalsView } from "../../../src/views/state/entry/totals.js";
import { windowsView } from "../../../src/views/state/entry/windows.js";
import { num, why } from "../../../src/views/world.js";
import { expectSame, expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

const worlds = entryFiguresWorlds;

describe.each(Object.entries(stateEntryFigures))("the figure %s, in many scenarios", (_, view) => {
  it("speaks in sentences, has full rows, and draws numbers only", () => {
    for (const world of worlds) {
      const { title, finding, description, table, data } = view(world);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expectSentence(finding);
      expectSentence(description);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        expect(row.join(" ")).not.toMatch(NO_NUMBER);
      }
      expect(JSON.stringify(data)).not.toMatch(NO_NUMBER);
      expect(numbersIn(data).filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });
});

test.each(Object.entries(entryPhrases))("the phrase %s is a sentence in every scenario", (id, write) => {
  for (const world of worlds) expectSentence(write(world), id);
});

const bytesIn = (parts: readonly { readonly bytes: number }[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

describe("an entry, byte by byte", () => {
  it("has parts that come to what the quantities say, in every line", () => {
    for (const world of worlds) {
      const [key, value, savepoint, timer] = entryView(world).data.lines;
      if (!key || !value || !savepoint) continue;
      expectSame(bytesIn(key.parts), num(world, "rocksKeyBytes"));
      expectSame(bytesIn(value.parts), num(world, "rocksValueBytes"));
      expectSame(bytesIn(savepoint.parts) - 8, num(world, "rocksKeyBytes") + num(world, "rocksValueBytes"));
      if (timer) expectSame(bytesIn(timer.parts) * num(world, "timersPerEntry"), num(world, "timerBytes"));
    }
  });

  it("shows at most as many bytes as a line has room for, and says how many more there are", () => {
    for (const world of worlds) {
      for (const { cells, bytes, rest } of entryView(world).data.lines.flatMap(({ parts }) => parts)) {
        expect(cells.length).toBeLessThanOrEqual(8);
        if (bytes > 0) expect(rest === "").toBe(cells.length === bytes);
      }
    }
  });

  it("shows the bytes of the talk’s key, and of a String’s", () => {
    const cells = (changes: Parameters<typeof talkWorld>[0]): readonly string[] =>
      entryView(talkWorld(changes)).data.lines[0]?.parts.map(({ cells: each }) => each.join("")) ?? [];
    expect(cells({})).toEqual(["1d", "0000002a", "000001a3185c5000", "000001a3185d3a60"]);
    expect(cells({ keyType: "string", keyCharacters: 36 })[1]).toBe("2561626364");
  });

  it("names its totals, and says when RocksDB cannot take a value", () => {
    const finding = (changes: Parameters<typeof talkWorld>[0]): string =>
      plainSpaces(entryView(talkWorld(changes)).finding);
    expect(finding({})).toBe(
      "One key and window takes 82 B in RocksDB, 98 B in a canonical savepoint and 221 B on the heap: 2.7× what RocksDB has.",
    );
    expect(finding({ stateKind: "list", elementsPerKey: 100, setValueBytes: 1e8 })).toMatch(/up to 2 GiB at once\.$/);
    expect(finding({ setMaxParallelism: 64 })).toMatch(/^The job does not start/);
  });
});

describe("sizes against the size of a value", () => {
  it("have the reader’s dots where the quantities are", () => {
    for (const world of worlds) {
      const { here, points, left, right, top, bottom } = sizesView(world).data;
      if (!here) continue;
      expectSame(here.rocks, num(world, "rocksBytesPerKey"));
      expectSame(here.savepoint, num(world, "snapshotBytesPerKey"));
      expectSame(here.heap, num(world, "heapBytesPerKey"));
      expect(here.valueBytes >= left && here.valueBytes <= right).toBe(true);
      for (const { rocks, wideHeap } of points) expect(rocks > bottom && wideHeap < top).toBe(true);
    }
  });

  it("never take more than a quarter more from the marked size on", () => {
    for (const world of worlds) {
      const { even, points } = sizesView(world).data;
      if (!even) continue;
      for (const { valueBytes, heap, rocks } of points)
        if (valueBytes >= even.valueBytes * 1.1) expect(heap).toBeLessThanOrEqual(1.26 * rocks);
    }
  });

  test.each([
    [{}, /2\.7× the bytes of RocksDB, and 3\.34× above 32 GiB\. From values of about 5\d0 B on/],
    [{ setValueBytes: 5000 }, /That is little/],
  ])("find for %o: %s", (changes, expected) => {
    expect(plainSpaces(sizesView(talkWorld(changes)).finding)).toMatch(expected);
  });
});

describe("the whole state", () => {
  it("has bars as long as the quantities", () => {
    const ids = {
      talk: "stateBytes",
      rocks: "rocksStateBytes",
      savepoint: "fullSnapshotBytes",
      heap: "allHeapStateBytes",
    };
    for (const world of worlds) {
      const { bars, right } = totalsView(world).data;
      expect(bars.length).toBe(why(world, "rocksStateBytes") === "" ? 4 : 2);
      for (const { place, bytes } of bars) {
        expectSame(bytes, num(world, ids[place]));
        expect(bytes).toBeLessThanOrEqual(right);
      }
    }
  });
});

describe("the windows of a record", () => {
  test.each([
    [{}, "A record is in 5 windows, and each has state of its own: 205 GB in RocksDB and 2.5 G timers"],
    [{ windowSeconds: 10, slideSeconds: 3 }, "A record is in 3 or 4 windows, 3.33 on average"],
    [{ windowSeconds: 60, slideSeconds: 60 }, "A record is in 1 window, and"],
    [{ windowSeconds: 1, slideSeconds: 60 }, "A record is in 0 or 1 windows, 0.0167 on average"],
  ])("find for %o: %s", (changes, expected) => {
    expect(plainSpaces(windowsView(talkWorld(changes)).finding)).toContain(expected);
  });

  it("are on the axis, and have boxes from a whole number to the next", () => {
    for (const world of worlds) {
      const { here, left, right, boxes } = windowsView(world).data;
      expect(here.ratio >= left * 0.999 && here.ratio <= right * 1.001).toBe(true);
      for (const { from, to } of boxes) expect(to - Math.floor(from)).toBe(1);
    }
  });
});
