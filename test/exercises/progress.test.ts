import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createProgressStore, PROGRESS_KEY } from "../../src/exercises/progress-store.js";
import { progressFromText, progressToText, tally, type Attempt } from "../../src/exercises/progress.js";

const attempt: fc.Arbitrary<Attempt> = fc.record({
  set: fc.nat(1e6),
  attempts: fc.nat(1e6),
  hints: fc.nat(5),
  solved: fc.boolean(),
});
const entries = fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), attempt));

describe("progress as text", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const progress = new Map(list);
        expect(progressFromText(progressToText(progress))).toEqual({ progress, problems: [] });
      }),
    );
  });

  it("is read from any text, with a sentence for what is not understood", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { progress, problems } = progressFromText(text);
        expect(progress.size).toBe(0);
        expect(problems).toHaveLength(1);
      }),
    );
  });

  it("keeps what is whole and names what is damaged", () => {
    const text = JSON.stringify({
      v: 1,
      exercises: {
        whole: { set: 1, attempts: 2, hints: 0, solved: true, extra: "dropped" },
        damaged: { set: -1, attempts: 2, hints: 0, solved: true },
        "no id": { set: 1, attempts: 2, hints: 0, solved: true },
      },
    });
    const { progress, problems } = progressFromText(text);
    expect([...progress]).toEqual([["whole", { set: 1, attempts: 2, hints: 0, solved: true }]]);
    expect(problems).toHaveLength(2);
  });

  it("says so when another version saved it", () => {
    expect(progressFromText('{"v":2,"exercises":{}}').problems[0]).toContain("another version");
  });
});

describe("tally", () => {
  it("counts only the exercises named, and a solved one as attempted", () => {
    const progress = new Map<string, Attempt>([
      ["a", { set: 0, attempts: 1, hints: 0, solved: true }],
      ["b", { set: 0, attempts: 3, hints: 1, solved: false }],
      ["c", { set: 4, attempts: 0, hints: 1, solved: false }],
      ["elsewhere", { set: 0, attempts: 1, hints: 0, solved: true }],
    ]);
    expect(tally(progress, ["a", "b", "c", "d"])).toEqual({ solved: 1, attempted: 2, total: 4 });
  });
});

describe("createProgressStore", () => {
  const storageOf = (map: Map<string, string>) => ({
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
  });

  it("keeps what the next page finds", () => {
    const storage = storageOf(new Map());
    createProgressStore(storage).change("a", { attempts: 1, solved: true });
    expect(createProgressStore(storage).of("a")).toEqual({ set: 0, attempts: 1, hints: 0, solved: true });
  });

  it("does not undo what another tab has done meanwhile", () => {
    const storage = storageOf(new Map());
    const [one, other] = [createProgressStore(storage), createProgressStore(storage)];
    one.change("a", { attempts: 1 });
    other.change("b", { attempts: 1 });
    one.change("c", { attempts: 1 });
    expect([...createProgressStore(storage).all().keys()]).toEqual(["a", "b", "c"]);
  });

  it("starts anew from a damaged text", () => {
    const store = createProgressStore(storageOf(new Map([[PROGRESS_KEY, "{{{"]])));
    expect(store.all().size).toBe(0);
    store.change("a", { attempts: 1 });
    expect(store.of("a").attempts).toBe(1);
  });

  it.each([
    ["refuses to be read", { getItem: refuse, setItem: () => undefined }],
    ["refuses to be written", { getItem: () => null, setItem: refuse }],
    ["is not there", null],
  ])("keeps progress for as long as the page lasts when the storage %s", (_, storage) => {
    const store = createProgressStore(storage);
    store.change("a", { attempts: 1 });
    store.change("a", { attempts: 2 });
    store.change("b", { hints: 1 });
    expect(store.of("a").attempts).toBe(2);
    expect(store.all().size).toBe(2);
  });

  it("keeps the newest state when a storage that can be read is full", () => {
    const old = progressToText(new Map([["a", { set: 0, attempts: 1, hints: 0, solved: false }]]));
    const store = createProgressStore({ getItem: () => old, setItem: refuse });
    store.change("a", { attempts: 2 });
    expect(store.of("a").attempts).toBe(2);
  });
});

function refuse(): never {
  throw new Error("The quota has been exceeded.");
}
