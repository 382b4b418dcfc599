import type { Amount, Origin } from "../../../model/memory/flink/amount.js";
import { amount } from "../../world.js";
import { exactBytes, sizeInWords } from "../byte-text.js";
import type { Box, Thing } from "./box.js";
import type { Handle } from "./handle.js";
import { howText, type Fraction } from "./origin.js";

/** What a box is, beside its size. */
export interface About {
  readonly id: string;
  readonly name: string;
  readonly thing: Thing;
  readonly quantity: string | null;
  readonly limit?: string;
  readonly handle?: Handle | null;
  readonly fraction?: Fraction;
}

/** What all boxes of a map have in common. */
export interface Frame {
  readonly process: bigint;
  /** The boxes that the failed check is about. */
  readonly faults: readonly string[];
}

/** A part without parts. */
export function leaf(frame: Frame, part: Amount, about: About): Box {
  return box(frame, {
    ...about,
    bytes: part.bytes,
    origin: part.origin,
    how: howText(part, about.fraction),
    parts: [],
  });
}

/** A box around others: its size is set, or their sum. */
export function around(
  frame: Frame,
  parts: readonly Box[],
  about: About & { readonly bytes: bigint; readonly isSet?: boolean },
): Box {
  return box(frame, { ...about, origin: null, how: about.isSet === true ? "set" : "sum", parts });
}

interface Made extends About {
  readonly bytes: bigint;
  readonly origin: Origin | null;
  readonly how: string;
  readonly parts: readonly Box[];
}

function box(frame: Frame, made: Made): Box {
  const { id, name, thing, quantity, limit = "", handle = null, bytes, origin, how, parts } = made;
  return {
    ...{ id, name, thing, quantity, limit, handle, bytes, origin, how, parts },
    exact: exactBytes(bytes),
    size: sizeInWords(bytes),
    share: amount(frame.process === 0n ? 0 : Number(bytes) / Number(frame.process), "fraction"),
    // Parts that exceed their whole leave nothing to its rest.
    isAtFault: frame.faults.includes(id) && !(origin === "rest" && frame.faults.includes("flink")),
  };
}
