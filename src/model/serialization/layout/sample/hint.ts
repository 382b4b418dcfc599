import type { Serializer } from "../../types/serializer.js";

/** What a made-up value is to go by. */
export interface Hint {
  /** What it stands for, which a text shows: "user". */
  readonly name: string;
  /** Which one of several it is, from 1. */
  readonly number: number;
  /** Values that may still be made for it and what is in it. Under 1 there is as little in it as can be. */
  readonly room: number;
  /** The serializers that it is within. */
  readonly within: readonly Serializer[];
}

/** Whether a value would hold itself without end. */
export function isWithinItself({ within }: Hint, serializer: Serializer): boolean {
  return within.includes(serializer);
}

/** Whether a value is to be as small as can be. */
export function isFull(hint: Hint, serializer: Serializer): boolean {
  return hint.room < 1 || isWithinItself(hint, serializer);
}

/** The hint for one of several values within a value. @param options.of how many there are */
export function hintWithin(
  { room, within }: Hint,
  { name, number, of, serializer }: { name: string; number: number; of: number; serializer: Serializer },
): Hint {
  return { name, number, room: (room - 1) / of, within: [...within, serializer] };
}
