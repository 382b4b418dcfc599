import { tableOf } from "../../../table.js";
import type { Sample } from "../../types/sample.js";
import { floating } from "../bytes/floating.js";
import { refusal } from "../read/shown.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

/** What JSON has no number for, by the names that Java gives. */
const named: Readonly<Record<string, number>> = tableOf({ NaN: NaN, Infinity: Infinity, "-Infinity": -Infinity });

/** Writes float or double, or the class that boxes it, which may not be null. @param type "float" @param options.bytes of one */
export function floatWriter(type: string, { bytes }: { bytes: 4 | 8 }): LeafWriter {
  const allowed = `Here is a ${type}, a number that its ${bytes} bytes can hold, “NaN”, “Infinity” or “-Infinity”`;
  const round = bytes === 4 ? Math.fround : Number;
  return (sample, place) => {
    const value = numberOf(sample);
    const tooLarge = value !== null && typeof sample === "number" && !Number.isFinite(round(value));
    if (value === null || tooLarge) return unwritable(place, refusal(allowed, sample));
    return span(place, "value", floating(value, { bytes }));
  };
}

function numberOf(sample: Sample): number | null {
  if (typeof sample === "number") return sample;
  return typeof sample === "string" && Object.hasOwn(named, sample) ? (named[sample] ?? null) : null;
}
