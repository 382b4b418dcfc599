import type { Serializer } from "../../types/serializer.js";
import type { Place } from "../place.js";
import { unwritable, type Written } from "../written.js";

/** Does something with the serializer of a part, or says that it is not known. @param options.index of the part, from 0 */
export function withPart(
  { serializer, place }: { serializer: Serializer; place: Place },
  { index, write }: { index: number; write: (part: Serializer) => Written },
): Written {
  const part = serializer.parts[index]?.serializer;
  return part ? write(part) : unwritable(place, `What is in ${serializer.of} is not known.`);
}
