import type { Case, Impossible } from "../quantity.js";

/** A part that is a fraction of something, between two limits. */
interface Limited<Values> {
  /** When this is how the part gets its size. */
  readonly when: (values: Values) => boolean;
  /** As half a sentence: "as its fraction of the process". */
  readonly says: string;
  /** The fraction in bytes, before the limits. */
  readonly share: (values: Values) => number;
  readonly shareTex: (symbols: { readonly [Id in keyof Values]: string }) => string;
  readonly min: keyof Values;
  /** Where it is not known, there is no maximum. */
  readonly max: keyof Values;
  /** Why there is no size when the minimum exceeds the maximum. */
  readonly unordered: () => Impossible;
}

/** The three ways in which such a part comes about: raised to the minimum, cut at the maximum, or neither. */
export function limitedCases<Values>(part: Limited<Values>): readonly Case<never>[] {
  const { when, says, share, shareTex, min, max, unordered } = part;
  const limit = (values: Values, name: keyof Values): number => values[name] as number;
  const checked = (values: Values, bytes: number): number | Impossible =>
    limit(values, min) > limit(values, max) ? unordered() : bytes;
  const cases: readonly Case<Values>[] = [
    {
      when: (values) => when(values) && share(values) < limit(values, min),
      says: `${says}, raised to the minimum`,
      compute: (values) => checked(values, limit(values, min)),
      tex: (symbols) => String.raw`\max\left(${shareTex(symbols)},\, ${symbols[min]}\right)`,
    },
    {
      when: (values) => when(values) && share(values) > limit(values, max),
      says: `${says}, cut at the maximum`,
      compute: (values) => checked(values, limit(values, max)),
      tex: (symbols) => String.raw`\min\left(${shareTex(symbols)},\, ${symbols[max]}\right)`,
    },
    {
      when,
      says,
      compute: (values) => checked(values, share(values)),
      tex: shareTex,
    },
  ];
  return cases;
}
