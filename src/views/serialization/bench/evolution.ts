import { evolutionOf } from "../../../model/serialization/evolution.js";
import type { Change, Consequence, Fate } from "../../../model/serialization/evolution/rule.js";
import { obstaclesBetween } from "../../../model/serialization/upgrade.js";
import type { SerializationVersion } from "../../../model/serialization/types/version.js";
import { sourceText } from "../../source-text.js";
import { kryoPaths } from "./kryo-paths.js";
import type { Outcome } from "./outcome.js";
import { called, listed } from "./words.js";

/** What a change does in versions that follow one another. */
export interface EvolutionCell {
  readonly versions: readonly SerializationVersion[];
  readonly fate: Fate | "none";
  /** The fate in a word or two. */
  readonly word: string;
  readonly says: string;
}

/** A change, and what it does in each version. */
export interface EvolutionRow {
  readonly title: string;
  readonly cells: readonly EvolutionCell[];
}

/** What changing the type later does to a savepoint. */
export interface EvolutionView {
  /** What the table is about, in a sentence. */
  readonly about: string;
  readonly rows: readonly EvolutionRow[];
  /** What holds where the type is a key. */
  readonly keys: string;
  /** What is not checked, where Kryo writes a part. */
  readonly kryo: string;
  /** What an upgrade from 1.20 to 2.x does. */
  readonly upgrade: string;
  readonly sources: readonly string[];
}

const titles: Readonly<Record<Change, string>> = {
  addField: "Add a field",
  removeField: "Remove a field",
  renameField: "Rename a field",
  changeFieldType: "Change the type of a field",
  reorderFields: "Reorder the fields",
  breakPojoRule: "Break a rule of POJOs",
  addConstant: "Add a constant",
  removeConstant: "Remove a constant",
  reorderConstants: "Reorder the constants",
  renameClass: "Rename the class",
  changeType: "Use another type",
  register: "Register classes later",
};

const words: Readonly<Record<Fate, string>> = {
  asIs: "read as it is",
  migrated: "migrated",
  refused: "refused",
  unnoticed: "not noticed",
};

const KEYS =
  "Where the type is a key of state, nothing is migrated: what would be, is refused, since the bytes of a key say where its state is.";

/** What changes do to a savepoint of each version, one of which is looked at closely, and what the step from 1.20 to 2.x does. */
export function evolutionView(outcomes: readonly Outcome[], chosen: Outcome): EvolutionView {
  const evolutions = outcomes.map(({ serializer, version }) => serializer && evolutionOf(serializer, { version }));
  const made = (Object.keys(titles) as Change[]).filter((change) =>
    evolutions.some((one) => one?.consequences[change]),
  );
  const all = evolutions.flatMap((one) => Object.values(one?.consequences ?? {}));
  const of = evolutions.find((one) => one !== null)?.of.of;
  return {
    about:
      of === undefined
        ? "No version takes this type, so that there is no savepoint of it."
        : `A savepoint has values of ${called(of)} as they are now. Then the program changes, and is restored from it.`,
    rows: made.map((change) => ({
      title: titles[change],
      cells: merged(evolutions.map((one, at) => cellOf(one?.consequences[change], outcomes[at]?.version ?? "2.x"))),
    })),
    keys: of === undefined ? "" : KEYS,
    kryo: kryoText(chosen),
    upgrade: upgradeText(outcomes),
    sources: [...new Set(all.map(({ source }) => sourceText(source)))],
  };
}

function cellOf(consequence: Consequence | undefined, version: SerializationVersion): EvolutionCell {
  if (!consequence) return { versions: [version], fate: "none", word: "—", says: "" };
  return { versions: [version], fate: consequence.fate, word: words[consequence.fate], says: consequence.says };
}

/** Neighbours that say the same become one. */
function merged(cells: readonly EvolutionCell[]): readonly EvolutionCell[] {
  return cells.reduce<readonly EvolutionCell[]>((before, cell) => {
    const last = before.at(-1);
    if (last?.fate !== cell.fate || last.says !== cell.says) return [...before, cell];
    return [...before.slice(0, -1), { ...last, versions: [...last.versions, ...cell.versions] }];
  }, []);
}

function upgradeText(outcomes: readonly Outcome[]): string {
  const [before, after] = (["1.20", "2.x"] as const).map(
    (version) => outcomes.find((outcome) => outcome.version === version)?.serializer ?? null,
  );
  if (!before || !after) return "";
  const obstacles = obstaclesBetween(before, after);
  const [first] = obstacles;
  if (!first) return "From 1.20 to 2.x: read as it is. Every part has the same serializer in both.";
  const what = first.path === "" ? "the value" : `“${first.path}”`;
  const why =
    first.before === first.after
      ? `Kryo 2.24 wrote ${what}, and Kryo 5.6 does not read it`
      : `The ${first.before} wrote ${what} in 1.20, and 2.x has the ${first.after} for it`;
  const more = obstacles.length > 1 ? `; ${obstacles.length - 1} more like it` : "";
  return `From 1.20 to 2.x: not restored. ${why}${more}. Source: FLIP-538, and the release notes of 2.0.`;
}

/** What Flink does not look at in a type that is not Kryo’s as a whole. */
function kryoText({ serializer, version }: Outcome): string {
  const paths = serializer === null ? [] : kryoPaths(serializer);
  if (paths.length === 0) return "";
  const where = listed(paths.map((path) => `“${path}”`));
  return `Flink ${version} does not look into what Kryo writes: changes within ${where} are not noticed.`;
}
