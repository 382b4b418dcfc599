import { recordIn } from "../../model/serialization/record-of.js";
import { bytesIn } from "../../model/serialization/types/layout.js";
import type { Numbers } from "../numbers.js";
import { fieldCharacters, intFields, longFields, stringFields } from "./givens.js";
import { remembered, statedIn, type Stated, type StatedRecord } from "./setting.js";

/** A field and its value. */
interface Field {
  readonly name: string;
  readonly type: string;
  /** The type in a tuple. */
  readonly box: string;
  readonly value: number | string;
}

/** As many fields of each type as a question states: long, int, String. */
function fieldsOf(stated: Stated): readonly Field[] {
  const times = (number: number, field: (nth: number) => Field): readonly Field[] =>
    Array.from({ length: number }, (_, nth) => field(nth));
  const letters = "x".repeat(stated(fieldCharacters));
  return [
    ...times(stated(longFields), (nth) => ({ name: `long${nth}`, type: "long", box: "Long", value: 1 })),
    ...times(stated(intFields), (nth) => ({ name: `int${nth}`, type: "int", box: "Integer", value: 1 })),
    ...times(stated(stringFields), (nth) => ({ name: `text${nth}`, type: "String", box: "String", value: letters })),
  ];
}

/** How many fields the record of a question has. */
export function fieldCount(at: Numbers): number {
  return fieldsOf(statedIn(at)).length;
}

/** A POJO with these fields, all of them set. */
export const statedPojo: StatedRecord = {
  typeOf: (stated) =>
    `public class Order { ${fieldsOf(stated)
      .map(({ name, type }) => `public ${type} ${name};`)
      .join(" ")} }`,
  sampleOf: (stated) => Object.fromEntries(fieldsOf(stated).map(({ name, value }) => [name, value])),
};

/** The bytes of a tuple with the same fields; NaN where there is none with so many. */
export const tupleBytes = remembered((at: Numbers): number => {
  const fields = fieldsOf(statedIn(at));
  const type = `Tuple${fields.length}<${fields.map(({ box }) => box).join(", ")}>;`;
  const record = recordIn({ type, sample: JSON.stringify(fields.map(({ value }) => value)) }, "2.x");
  return "noRecord" in record ? NaN : bytesIn(record.layout);
});
