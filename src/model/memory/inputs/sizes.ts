import { givenNumber, type GivenNumber } from "../../quantity.js";
import { cited, type Source } from "../../sources.js";

const MEBIBYTE = 2 ** 20;
/** More than any machine has; assumed. */
const LARGEST_BYTES = 2 ** 50;

interface SizeInput<Id extends string> {
  readonly id: Id;
  readonly symbol: string;
  readonly title: string;
  readonly help: string;
  /** Null where nothing is set at first. */
  readonly mebibytes: number | null;
  readonly link: string;
  readonly source: Source;
  /** In bytes; a pebibyte unless said otherwise. */
  readonly most?: number;
  /** Whether it may be left open although the talk states it. */
  readonly optional?: boolean;
}

/** An input for an option that holds a size. */
export function sizeInput<const Id extends string>({
  mebibytes,
  most = LARGEST_BYTES,
  optional = mebibytes === null,
  ...described
}: SizeInput<Id>): GivenNumber<Id> {
  return givenNumber({
    ...described,
    unit: "binaryBytes",
    initial: mebibytes === null ? null : mebibytes * MEBIBYTE,
    min: 0,
    max: most,
    whole: true,
    optional,
  });
}

/** An input for an option that holds a fraction. */
export function fractionInput<const Id extends string>(
  described: Pick<GivenNumber<Id>, "id" | "symbol" | "title" | "help" | "initial" | "link">,
): GivenNumber<Id> {
  return givenNumber({
    ...described,
    unit: "fraction",
    min: 0,
    max: 0.99,
    scale: "linear",
    source: cited("flink", `default ${String(described.initial)}`),
  });
}
