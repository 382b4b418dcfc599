import { bytesIn } from "../../../model/serialization/types/layout.js";
import type { World } from "../../world.js";
import { bytesText, recordOf, whyNone } from "../record/records.js";

/** What is in the bytes beside values. */
const beside: ReadonlySet<string> = new Set([
  ...["header", "null flag", "presence flag", "length", "length and one", "null", "side"],
  ...["class id", "class name", "class named before", "length of class name", "subclass tag"],
  ...["reference mark", "reference"],
]);

/** How much of the record is values, and what the rest is. */
export function recordOverhead(world: World): string {
  const record = recordOf(world);
  if ("noRecord" in record) return whyNone(record);
  const rest = bytesIn({ spans: record.layout.spans.filter(({ what }) => beside.has(what)) });
  const all = bytesIn(record.layout);
  if (rest === 0) return `All ${bytesText(all)} of your record are values.`;
  return (
    `Of the ${bytesText(all)} of your record ${bytesText(all - rest)} are values; ${bytesText(rest)} ${rest === 1 ? "says" : "say"} what is null, ` +
    "how long texts and lists are, and of which class an object is."
  );
}
