import type { InputValue } from "./inputs.js";
import { linkWith, searchWith } from "./link.js";
import { createMemory, type Memory, type TextStorage } from "./memory.js";
import { fromQuery, toQuery, type QueryReading } from "./query.js";
import { fromPreset, resetAll, resetOne, same, withValue, type Scenario } from "./scenario.js";

/** What the store needs of the browser. */
export interface Surroundings {
  readonly location: {
    readonly href: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
  };
  readonly history: {
    replaceState(data: unknown, unused: string, url: string): void;
    pushState(data: unknown, unused: string, url: string): void;
  };
  /** Returns the storage; it may throw. */
  storage(): TextStorage;
  /** Runs something later, once; returns what calls it off. */
  later(run: () => void, milliseconds: number): () => void;
}

/** How long the address waits for the next change of a drag. Browsers refuse an address that changes all the time. */
const DRAG_MILLISECONDS = 250;

/**
 * The scenario in use on this page: the one place where it changes, in step with the address and the storage.
 *
 * At the start the address decides, then the storage, then the default. The last scenario seen is the one remembered.
 * A change that is still going on replaces the address; a settled one becomes an entry of the history, so that going
 * back undoes it.
 */
export class Store {
  private readonly listeners = new Set<(scenario: Scenario) => void>();
  private readonly memory: Memory;
  private scenario: Scenario;
  /** What the entry of the history stands for: the scenario before the drag that is going on. */
  private settled: Scenario;
  private sentences: readonly string[] = [];
  private callOff: (() => void) | null = null;

  constructor(private readonly surroundings: Surroundings) {
    this.memory = createMemory(() => surroundings.storage());
    const { scenario, problems } = this.whatIsSaid();
    this.scenario = this.settled = scenario;
    this.sentences = problems;
    this.show("replace");
  }

  get(): Scenario {
    return this.scenario;
  }

  /** Calls `listener` after each change, not now. Returns what ends that. */
  subscribe(listener: (scenario: Scenario) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was not understood in the link, the storage or the file that was read last, one sentence each. */
  problems(): readonly string[] {
    return this.sentences;
  }

  /** Whether the browser keeps the scenario for the next visit, as far as it has been tried. */
  isPersistent(): boolean {
    return this.memory.isPersistent();
  }

  /**
   * Changes one input while it is still moving; `commit` follows when it is let go.
   * @throws {RangeError} when there is no such input, or it does not accept the value
   */
  set(id: string, value: InputValue): void {
    this.become(withValue(this.scenario, id, value));
    this.callOff?.();
    this.callOff = this.surroundings.later(() => this.flush(), DRAG_MILLISECONDS);
  }

  /** Makes all changes since the last commit one entry of the history. */
  commit(): void {
    const after = this.scenario;
    this.stopWaiting();
    if (same(after, this.settled)) {
      this.show("replace");
      return;
    }
    // The drag has replaced the entry it began in: that one gets its own scenario back.
    this.write("replace", this.settled);
    this.settled = after;
    this.show("push");
  }

  /** Uses another scenario from now on, and the sentences that came with it. */
  open(scenario: Scenario, problems: readonly string[] = []): void {
    this.sentences = problems;
    this.become(scenario);
    this.commit();
  }

  /** @throws {RangeError} when there is no such preset */
  choosePreset(id: string): void {
    this.open(fromPreset(id));
  }

  /** @throws {RangeError} when there is no such input */
  resetOne(id: string): void {
    this.open(resetOne(this.scenario, id));
  }

  resetAll(): void {
    this.open(resetAll(this.scenario));
  }

  /** Writes at once what is still waiting: when the page is left. */
  flush(): void {
    if (!this.callOff) return;
    this.stopWaiting();
    this.show("replace");
  }

  /** The reader went back or forward: the address decides, and one without a scenario stands for the default. */
  onPopState(): void {
    this.adopt(fromQuery(this.surroundings.location.search));
    this.memory.remember(toQuery(this.scenario, { explicit: true }));
  }

  /** The page came back from the browser's cache, and others may have been used meanwhile: as at the start. */
  onPageShow(): void {
    this.adopt(this.whatIsSaid());
    this.show("replace");
  }

  /**
   * Another tab has remembered a scenario: this one follows.
   * @param text the new text under `STORAGE_KEY`, null when it was removed
   */
  onStorage(text: string | null): void {
    const reading = fromQuery(text ?? "");
    if (!reading.present) return;
    this.adopt(reading);
    this.write("replace", this.scenario);
  }

  /** A link as it stands in this page, changed to carry the scenario; one that leads elsewhere is left alone. */
  linkTo(href: string): string {
    return linkWith(href, this.surroundings.location.href, this.scenario);
  }

  private whatIsSaid(): QueryReading {
    const address = fromQuery(this.surroundings.location.search);
    return address.present ? address : fromQuery(this.memory.recall() ?? "");
  }

  private adopt({ scenario, problems }: QueryReading): void {
    this.stopWaiting();
    this.sentences = problems;
    this.settled = scenario;
    this.become(scenario);
  }

  private become(scenario: Scenario): void {
    if (same(scenario, this.scenario)) return;
    this.scenario = scenario;
    for (const listener of [...this.listeners]) listener(scenario);
  }

  private stopWaiting(): void {
    this.callOff?.();
    this.callOff = null;
  }

  private show(how: "replace" | "push"): void {
    this.write(how, this.scenario);
    this.memory.remember(toQuery(this.scenario, { explicit: true }));
  }

  private write(how: "replace" | "push", scenario: Scenario): void {
    const { history, location } = this.surroundings;
    const search = searchWith(location.search, scenario);
    if (how === "replace" && search === location.search) return;
    const url = location.pathname + search + location.hash;
    try {
      if (how === "push") history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    } catch {
      // A browser that counts address changes refuses some. The scenario is right without it, and the next one writes.
    }
  }
}

/** The store of a page. Create one per page. */
export function createStore(surroundings: Surroundings): Store {
  return new Store(surroundings);
}
