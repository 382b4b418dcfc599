import { beforeEach, describe, expect, it, test } from "vitest";
import { STORAGE_KEY } from "../../src/scenario/memory.js";
import { defaultScenario, fromPreset, withValue } from "../../src/scenario/scenario.js";
import { createStore, type Store, type Surroundings } from "../../src/scenario/store.js";

const ORIGIN = "https://example.org";

/** A browser as far as the store can see: an address with a history, a storage and a clock. */
class Browser implements Surroundings {
  entries: string[];
  position = 0;
  stored = new Map<string, string>();
  waiting = new Set<() => void>();
  refusesStorage = false;
  refusesHistory = false;
  replacements = 0;

  constructor(address = "/capacity.html") {
    this.entries = [address];
  }

  get address(): string {
    return this.entries[this.position] as string;
  }

  get location() {
    const { href, pathname, search, hash } = new URL(this.address, ORIGIN);
    return { href, pathname, search, hash };
  }

  readonly history = {
    replaceState: (_: unknown, __: string, url: string) => {
      if (this.refusesHistory) throw new Error("too many");
      this.replacements++;
      this.entries[this.position] = url;
    },
    pushState: (_: unknown, __: string, url: string) => {
      if (this.refusesHistory) throw new Error("too many");
      this.entries = [...this.entries.slice(0, this.position + 1), url];
      this.position++;
    },
  };

  storage() {
    if (this.refusesStorage) throw new Error("refused");
    return {
      getItem: (key: string) => this.stored.get(key) ?? null,
      setItem: (key: string, text: string) => void this.stored.set(key, text),
    };
  }

  later(run: () => void): () => void {
    this.waiting.add(run);
    return () => this.waiting.delete(run);
  }

  /** Lets the time of every timer pass. */
  wait(): void {
    const due = [...this.waiting];
    this.waiting.clear();
    due.forEach((run) => run());
  }

  back(store: Store): void {
    this.position--;
    store.onPopState();
  }
}

let browser: Browser;
let store: Store;

function open(address?: string, stored?: string): void {
  browser = new Browser(address);
  if (stored !== undefined) browser.stored.set(STORAGE_KEY, stored);
  store = createStore(browser);
}

const remembered = () => browser.stored.get(STORAGE_KEY);

beforeEach(() => open());

describe("at the start", () => {
  it("is the default when nothing is said", () => {
    expect(store.get()).toBe(defaultScenario);
    expect(browser.address).toBe("/capacity.html");
    expect(remembered()).toBe("v=1");
  });

  it("is what the link says, whatever is stored, and that is remembered", () => {
    open("/capacity.html?machines=7", "v=1&machines=9");
    expect(store.get().values.machines).toBe(7);
    expect(remembered()).toBe("v=1&machines=7");
  });

  it("is the default when the link says so", () => {
    open("/capacity.html?v=1", "v=1&machines=9");
    expect(store.get()).toBe(defaultScenario);
  });

  it("is what is stored when the link says nothing, and then the address says it", () => {
    open("/capacity.html?utm=1#x", "v=1&machines=9");
    expect(store.get().values.machines).toBe(9);
    expect(browser.address).toBe("/capacity.html?utm=1&v=1&machines=9#x");
    expect(browser.entries).toHaveLength(1);
  });

  it("names what it did not understand", () => {
    open("/capacity.html?machines=many");
    expect(store.problems()).toHaveLength(1);
    expect(store.problems()[0]).toContain("Machines");
  });

  it("survives a storage full of anything", () => {
    open(undefined, "\u0000{]");
    expect(store.get()).toBe(defaultScenario);
  });
});

describe("while an input is dragged", () => {
  it("tells those who listen at once, and not when nothing changes", () => {
    const heard: unknown[] = [];
    const stop = store.subscribe((scenario) => heard.push(scenario.values.machines));
    store.set("machines", 6);
    store.set("machines", 6);
    store.set("machines", 7);
    stop();
    store.set("machines", 8);
    expect(heard).toEqual([6, 7]);
  });

  it("writes the address once the hand rests, in place", () => {
    store.set("machines", 6);
    store.set("machines", 7);
    expect(browser.address).toBe("/capacity.html");
    browser.wait();
    expect(browser.entries).toEqual(["/capacity.html?v=1&machines=7"]);
    expect(browser.replacements).toBe(1);
    expect(remembered()).toBe("v=1&machines=7");
  });

  it("writes at once when the page is left", () => {
    store.set("machines", 7);
    store.flush();
    expect(browser.address).toBe("/capacity.html?v=1&machines=7");
    expect(browser.waiting.size).toBe(0);
  });

  it("has nothing to write when nothing is waiting", () => {
    store.flush();
    expect(browser.replacements).toBe(0);
  });
});

describe("a settled change", () => {
  it("is one entry of the history, and going back undoes it", () => {
    store.set("machines", 6);
    browser.wait();
    store.set("machines", 7);
    store.commit();
    expect(browser.entries).toEqual(["/capacity.html", "/capacity.html?v=1&machines=7"]);
    browser.back(store);
    expect(store.get()).toBe(defaultScenario);
    expect(remembered()).toBe("v=1");
  });

  it("is none when the input is back where it was", () => {
    store.set("machines", 6);
    browser.wait();
    store.set("machines", 5);
    store.commit();
    expect(browser.entries).toEqual(["/capacity.html"]);
    expect(remembered()).toBe("v=1");
  });

  it("keeps the hash and the parameters of others", () => {
    open("/capacity.html?utm=a%20b#emit");
    store.set("machines", 7);
    store.commit();
    expect(browser.entries).toEqual(["/capacity.html?utm=a%20b#emit", "/capacity.html?utm=a%20b&v=1&machines=7#emit"]);
  });

  test.each<[string, () => void, string]>([
    ["choosing a preset", () => store.choosePreset("post"), "?v=1&preset=post"],
    [
      "opening a scenario",
      () => store.open(withValue(fromPreset("post"), "machines", 3)),
      "?v=1&preset=post&machines=3",
    ],
    ["resetting one input", () => store.resetOne("machines"), "?v=1&lost=2"],
    ["resetting all", () => store.resetAll(), ""],
  ])("%s is one entry", (_, act, search) => {
    open("/capacity.html?machines=7&lost=2");
    act();
    expect(browser.entries).toHaveLength(2);
    expect(browser.location.search).toBe(search);
  });

  it("keeps the sentences that came with an opened scenario", () => {
    store.open(fromPreset("post"), ["Something was odd."]);
    expect(store.problems()).toEqual(["Something was odd."]);
  });
});

describe("what happens elsewhere", () => {
  it("going to a heading of the page changes nothing", () => {
    open("/capacity.html?machines=7");
    const heard: unknown[] = [];
    store.subscribe((scenario) => heard.push(scenario));
    browser.history.pushState(null, "", `/capacity.html${browser.location.search}#emit`);
    store.onPopState();
    expect(heard).toEqual([]);
  });

  it("another tab is followed, in place and without an answer", () => {
    store.onStorage("v=1&machines=8");
    expect(store.get().values.machines).toBe(8);
    expect(browser.entries).toEqual(["/capacity.html?v=1&machines=8"]);
    expect(remembered()).toBe("v=1");
  });

  test.each([null, "", "nonsense"])("another tab that leaves %j is not followed", (text) => {
    open("/capacity.html?machines=7");
    store.onStorage(text);
    expect(store.get().values.machines).toBe(7);
  });

  it("a page that comes back is up to date: its address decides", () => {
    open("/capacity.html?v=1&machines=7");
    browser.stored.set(STORAGE_KEY, "v=1&machines=9");
    store.onPageShow();
    expect(store.get().values.machines).toBe(7);
    expect(remembered()).toBe("v=1&machines=7");
  });

  it("a page that comes back with a plain address takes what is remembered", () => {
    browser.stored.set(STORAGE_KEY, "v=1&machines=9");
    store.onPageShow();
    expect(store.get().values.machines).toBe(9);
    expect(browser.address).toBe("/capacity.html?v=1&machines=9");
  });

  it("a change that was waiting does not come after another tab's", () => {
    store.set("machines", 6);
    store.onStorage("v=1&machines=8");
    browser.wait();
    expect(browser.address).toBe("/capacity.html?v=1&machines=8");
  });
});

describe("a browser that refuses", () => {
  it("the storage is said to do so, and nothing else is lost", () => {
    expect(store.isPersistent()).toBe(true);
    browser = new Browser();
    browser.refusesStorage = true;
    store = createStore(browser);
    expect(store.isPersistent()).toBe(false);
    store.set("machines", 7);
    store.commit();
    expect(browser.address).toBe("/capacity.html?v=1&machines=7");
  });

  it("an address keeps the scenario all the same", () => {
    browser.refusesHistory = true;
    store.set("machines", 7);
    store.commit();
    expect(store.get().values.machines).toBe(7);
    expect(remembered()).toBe("v=1&machines=7");
  });
});

it("decorates links with the scenario in use", () => {
  store.set("machines", 7);
  expect(store.linkTo("./memory.html#heap")).toBe("./memory.html?v=1&machines=7#heap");
  expect(store.linkTo("https://flink.apache.org/")).toBe("https://flink.apache.org/");
});

it("changes nothing when an input does not accept the value", () => {
  expect(() => store.set("machines", 0)).toThrow(RangeError);
  expect(store.get()).toBe(defaultScenario);
  expect(browser.waiting.size).toBe(0);
});
