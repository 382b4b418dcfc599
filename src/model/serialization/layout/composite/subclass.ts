import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { bigEndian } from "../bytes/big-endian.js";
import { modifiedUtf8 } from "../bytes/modified-utf8.js";
import type { Place } from "../place.js";
import { refusal } from "../read/shown.js";
import type { Writing } from "../writer.js";
import { inOrder, span, unwritable, type Written } from "../written.js";

/** What PojoSerializer writes first (`IS_NULL`, `NO_SUBCLASS`, `IS_SUBCLASS`, `IS_TAGGED_SUBCLASS`). */
export const header = { null: 1, itself: 2, subclass: 4, tagged: 8 } as const;

/** Bytes that `DataOutput.writeUTF` can count. */
const LONGEST_NAME = 0xffff;

/** Whether a text names the class of a serializer: "shop.Order$Item", or only "Item". */
export function isNamed({ of }: Serializer, name: Sample): boolean {
  return (
    of === name || (typeof name === "string" && name !== "" && (of.endsWith(`.${name}`) || of.endsWith(`$${name}`)))
  );
}

/** The classes that a sample may name, as a sentence lists them. */
export function subclassNames({ subclasses = [] }: Serializer): string {
  return subclasses.map(({ serializer }) => serializer.of).join(", ") || "a subclass, and none is known";
}

/** Writes a value of a subclass of a POJO. @param writing.named what the sample says of its class */
export function writeSubclass(sample: Sample, writing: Writing & { named: Sample }): Written {
  const { serializer, place, named, write } = writing;
  const subclass = serializer.subclasses?.find((each) => isNamed(each.serializer, named));
  if (!subclass) {
    const allowed = `“@class” of a ${serializer.of} names it or ${subclassNames(serializer)}`;
    return unwritable(place, refusal(allowed, named));
  }
  const announced = subclass.tag === null ? byName(subclass.serializer.of, place) : byTag(subclass.tag, place);
  return inOrder([announced, write(sample, { serializer: subclass.serializer, place })]);
}

function byTag(tag: number, place: Place): Written {
  return [...span(place, "header", [header.tagged]), ...span(place, "subclass tag", bigEndian(tag, { bytes: 1 }))];
}

function byName(name: string, place: Place): Written {
  const bytes = modifiedUtf8(name);
  if (bytes.length > LONGEST_NAME) return unwritable(place, "The name of a class has at most 65535 bytes.");
  return [
    ...span(place, "header", [header.subclass]),
    ...span(place, "length of class name", bigEndian(bytes.length, { bytes: 2 })),
    ...span(place, "class name", bytes),
  ];
}
