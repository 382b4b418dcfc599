/** The releases whose options were asked for, oldest first: 1.3.3, 1.20.5 and 2.3.0. */
export const releases = ["1.3", "1.20", "2.3"] as const;

export type Release = (typeof releases)[number];

/** What one release knows of a key. */
export interface KeyFacts {
  /** As a configuration file has it; null where there is none. */
  readonly initial: string | null;
  /** The Java class of its value, “List<…>” of a list; null where the code does not say. */
  readonly type: string | null;
  /** The values of an enum; none of other types. */
  readonly values: readonly string[];
  /** Whether the code marks it as deprecated. An old name always is. */
  readonly deprecated: boolean;
  /** The key that is read in its place: this one is an old name of it. Null where it is read itself. */
  readonly successor: string | null;
}

export interface Key {
  readonly key: string;
  /** The releases that read it, under its own name or as an old name of another key. */
  readonly in: Readonly<Partial<Record<Release, KeyFacts>>>;
}

/** Every key that one of the releases reads, sorted. A part such as `<name>` stands for any name. */
export type KeyTable = ReadonlyMap<string, Key>;

type PackedFacts = readonly [
  initial: string | null,
  type: string | null,
  values: readonly string[],
  deprecated: 0 | 1,
  successor: string | null,
];

/** A key as a file has it: its facts in each release; null where it is not read, 0 where all is as one release before. */
export type PackedKey = readonly [key: string, ...facts: (PackedFacts | null | 0)[]];

/** Makes the table small enough to be fetched by a page. */
export function packKeys(table: KeyTable): readonly PackedKey[] {
  return Array.from(table.values(), (key) => {
    const facts = releases.map((release) => pack(key.in[release]));
    return [key.key, ...facts.map((one, at) => (at > 0 && one && isSame(one, facts[at - 1]) ? 0 : one))];
  });
}

/** The table that was packed. */
export function unpackKeys(packed: readonly PackedKey[]): KeyTable {
  return new Map(packed.map(([key, ...facts]) => [key, { key, in: unpack(facts) }]));
}

function pack(facts: KeyFacts | undefined): PackedFacts | null {
  if (!facts) return null;
  const { initial, type, values, deprecated, successor } = facts;
  return [initial, type, values, deprecated ? 1 : 0, successor];
}

function isSame(one: PackedFacts, other: PackedFacts | null | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unpack(packed: readonly (PackedFacts | null | 0)[]): Key["in"] {
  const known: Partial<Record<Release, KeyFacts>> = {};
  let before: PackedFacts | null = null;
  for (const [at, release] of releases.entries()) {
    const one = packed[at] ?? null;
    before = packed[at] === 0 ? before : one === 0 ? null : one;
    if (before === null) continue;
    const [initial, type, values, deprecated, successor] = before;
    known[release] = { initial, type, values, deprecated: deprecated === 1, successor };
  }
  return known;
}
