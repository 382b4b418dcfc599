import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { isObject } from "../read/object.js";
import type { PartSample } from "./elements.js";
import { objectSample } from "./fields.js";
import { type Hint, hintWithin, isFull } from "./hint.js";

/** An object of the class, or of the first subclass where the class is abstract; null where there is no room, or none is known. */
export function pojoSample(serializer: Serializer, hint: Hint, make: PartSample): Sample {
  if (isFull(hint, serializer)) return null;
  if (!serializer.isAbstract) return objectSample(serializer, hint, make);
  const subclass = serializer.subclasses?.find((each) => !each.serializer.isAbstract)?.serializer;
  if (!subclass) return null;
  const value = make(subclass, hintWithin(hint, { ...hint, of: 1, serializer }));
  return isObject(value) ? { "@class": subclass.of, ...value } : null;
}
