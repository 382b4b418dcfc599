import type { Run } from "../../model/measurements/run.js";
import { counted } from "../world.js";
import { groupsOf } from "./groups.js";

/**
 * Of each thing that was measured, the rows of its newest run: a part may have been measured again.
 * @param what the columns that say what was measured, beside the version of Flink
 */
export function newest<Row extends Run>(rows: readonly Row[], what: readonly (keyof Row)[]): readonly Row[] {
  const thingOf = (row: Row): string => [row.flink, ...what.map((column) => String(row[column]))].join(" ");
  return groupsOf(rows, thingOf).flatMap((same) => {
    const last = same.map(({ run }) => run).reduce((one, other) => (other > one ? other : one));
    return same.filter(({ run }) => run === last);
  });
}

/** The versions of Flink in the rows, the newest first. */
export function versionsIn(rows: readonly Pick<Run, "flink">[]): readonly string[] {
  return [...new Set(rows.map(({ flink }) => flink))].sort((one, other) => compare(other, one));
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  const at = (left ?? []).findIndex((part, index) => part !== right?.[index]);
  return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/** Says when, with what and on what rows were measured: a sentence. Several cores are those that the JVM might use. */
export function runText(rows: readonly (Run & { readonly kryo?: string })[]): string {
  const [first] = rows;
  if (!first) return "Nothing has been measured yet.";
  const versions = versionsIn(rows).map((version) => {
    const kryo = rows.find(({ flink }) => flink === version)?.kryo;
    return kryo === undefined ? version : `${version} (Kryo ${kryo})`;
  });
  const runs = [...new Set(rows.map(({ run }) => run))];
  const days = [...new Set(runs.map((run) => run.slice(0, 10)))].sort();
  return (
    `Measured on ${days.join(" and ")}${runs.length > 1 ? `, in ${String(runs.length)} runs,` : ""} with Flink ${versions.join(" and ")}, ${first.jvm}, ` +
    `on ${counted(String(first.cores), "core")} of ${/^[AEIOU]/.test(first.cpu) ? "an" : "a"} ${first.cpu}.`
  );
}
