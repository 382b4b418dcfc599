import type { Job } from "../../slots/job/job.js";

/**
 * Which operator of a new version is which of the old one, as its author would say: by name; and where none is added and
 * none removed, a new name in the place of one that is gone is a new name for the same operator.
 * @returns names of the old version by those of the new one; what is new is not in it
 */
export function counterpartsOf(before: Job, after: Job): ReadonlyMap<string, string> {
  const [old, now] = [namesOf(before), namesOf(after)];
  const isRenamed = (name: string, at: number): boolean =>
    old.length === now.length && !old.includes(name) && !now.includes(old[at] ?? "");
  return new Map(
    now.flatMap((name, at) => {
      if (old.includes(name)) return [[name, name] as const];
      const place = isRenamed(name, at) ? old[at] : undefined;
      return place === undefined ? [] : [[name, place] as const];
    }),
  );
}

function namesOf({ operators }: Job): readonly string[] {
  return operators.map(({ name }) => name);
}
