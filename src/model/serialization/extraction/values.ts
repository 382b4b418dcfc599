import type { Reason, Serializer } from "../types/serializer.js";
import { leaf } from "./build.js";
import { simpleName } from "./class-names.js";
import { isA } from "./class-path.js";
import type { Extraction } from "./extraction.js";
import { InvalidTypes } from "./refusal.js";

const types = "org.apache.flink.types";

/** The Value classes that have a serializer of their own, in the order in which `ValueTypeInfo` asks. */
const own = ["Boolean", "Byte", "Char", "Double", "Float", "Int", "Long", "Null", "Short", "String"];

/** The serializer of a class that implements Flink’s Value; null for any other class. */
export function valueSerializer(name: string, { classPath }: Extraction): Serializer | null {
  if (name === `${types}.Value`) throw new InvalidTypes(`The given class is no subclass of ${types}.Value`);
  const is = (ancestor: string) => isA(name, `${types}.${ancestor}`, classPath);
  if (!is("Value")) return null;
  const kind = own.find((each) => is(`${each}Value`));
  if (kind !== undefined) return ownSerializer(kind, name);
  return leaf("value", is("CopyableValue") ? "CopyableValueSerializer" : "ValueSerializer", name);
}

/** The serializer of IntValue and its like knows only that class: what it reads is one, even where a subclass was written. */
function ownSerializer(kind: string, name: string): Serializer {
  const of = `${types}.${kind}Value`;
  return leaf("basic", `${kind}ValueSerializer`, of, name === of ? [] : [readAs(name, `${kind}Value`)]);
}

function readAs(name: string, known: string): Reason {
  const says = `${simpleName(name)} is written as the ${known} that it extends, and read back as one.`;
  return { rule: "valueSubclass", says, mend: null, line: null };
}
