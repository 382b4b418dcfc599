import { quantityOf } from "../../../model/graph.js";
import type { GivenNumber } from "../../../model/quantity.js";
import { num, say, type World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";

/** An edge of a box that can be moved, and the input that moves with it. */
export interface Handle {
  /** The input’s id. */
  readonly input: string;
  readonly title: string;
  readonly value: number;
  /** The input’s value, and for a fraction what it comes to. */
  readonly valueText: string;
  readonly min: number;
  readonly max: number;
  /** How many bytes the box gains when the input gains 1: the whole of which a fraction is taken, or 1. */
  readonly bytesPerUnit: number;
  /** Which edge moves: what is the rest gives way on the other side. */
  readonly edge: "top" | "bottom";
}

interface Wanted {
  readonly input: string;
  readonly edge: Handle["edge"];
  readonly bytesPerUnit?: bigint;
}

/** The handle for an input; null where the input is not in use. */
export function handleOf(world: World, { input, edge, bytesPerUnit = 1n }: Wanted): Handle | null {
  const given = quantityOf(world.model, input) as GivenNumber;
  const value = num(world, input);
  if (!Number.isFinite(value)) return null;
  return {
    ...{ input, edge, value, title: given.title, min: given.min },
    valueText:
      given.unit === "fraction"
        ? `${say(world, input)}, ${sizeInWords(BigInt(Math.floor(value * Number(bytesPerUnit))))}`
        : say(world, input),
    // What nobody has is no place for an edge.
    max: given.unit === "fraction" ? given.max : Math.max(value, LARGEST_BYTES),
    bytesPerUnit: Math.max(1, Number(bytesPerUnit)),
  };
}

/** A tebibyte: the largest size that an edge can be moved to; assumed. */
const LARGEST_BYTES = 2 ** 40;
