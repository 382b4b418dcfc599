import type { Day } from "../../layout/read/date.js";
import { dayAndTimeOf } from "../../layout/read/moment.js";
import type { TimeOfDay } from "../../layout/read/time.js";
import type { Sample } from "../../types/sample.js";
import { offsetOf } from "./offset.js";

/** A day and a time in some part of the world. */
export interface Zoned {
  readonly day: Day;
  readonly time: TimeOfDay;
  /** "+02:00", "Z". */
  readonly offset: string;
  /** "Europe/Zurich"; null where the offset is all that is said. */
  readonly region: string | null;
}

/** Such as "2017-04-11T12:30:00+02:00[Europe/Zurich]", or without the region; null for anything else. The offset is taken to be that of the region. */
export function zonedOf(sample: Sample): Zoned | null {
  const text = /^(.*T[\d:.]+)(Z|[+-][\d:]+)(?:\[(.+)\])?$/;
  const [, local = "", offset = "", region = null] = (typeof sample === "string" && text.exec(sample)) || [];
  const both = dayAndTimeOf(local);
  if (!both || offsetOf(offset) === null) return null;
  return region === null || isRegion(region) ? { ...both, offset, region } : null;
}

/** Whether a text is of the form of Java’s names of regions; whether there is such a region is not known here. */
export function isRegion(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(name) && offsetOf(name) === null && !/^(UTC|GMT|UT)[+-]/.test(name);
}
