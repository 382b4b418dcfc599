import { erasedName } from "../../extraction/class-names.js";
import { classType, type JavaType } from "../../extraction/java-type.js";
import type { Sample } from "../../types/sample.js";
import { declaredSample } from "./declared-sample.js";
import { leafSamples } from "./leaf-samples.js";
import type { TypeHint } from "./type-hint.js";

/** Elements of a made-up collection. Assumed. */
const ELEMENTS = 3;
const collection = /^java\.(lang\.Iterable|util\..*(List|Set|Collection|Deque|Queue|Vector|Stack))$/;
const map = /^java\.util\..*Map$/;
const STRING = classType("java.lang.String");

/** A value of a Java type by its class, with all that Kryo writes; null of a class that is not known, and where there is no room. */
export function typeSample(type: JavaType, hint: TypeHint): Sample {
  const name = erasedName(type);
  const leaf = leafSamples.get(name);
  if (leaf) return leaf({ ...hint, within: [] });
  if (hint.room < 1) return null;
  const [first = STRING, second = STRING] = type.kind === "parameterized" ? type.arguments : [];
  if (type.kind === "array") return elementsOf(type.of, hint);
  if (name === "java.util.Optional") return [typeSample(first, { ...hint, room: hint.room - 1 })];
  if (collection.test(name)) return elementsOf(first, hint);
  if (map.test(name)) return entriesOf(first, second, hint);
  const declared = hint.classes.get(name);
  return declared ? declaredSample({ declared, type, make: typeSample }, hint) : null;
}

function elementsOf(element: JavaType, hint: TypeHint): readonly Sample[] {
  const room = (hint.room - 1) / ELEMENTS;
  return Array.from({ length: ELEMENTS }, (_, at) => typeSample(element, { ...hint, room, number: at + 1 }));
}

function entriesOf(key: JavaType, value: JavaType, hint: TypeHint): Sample {
  const half = { ...hint, room: hint.room / 2 };
  const values = elementsOf(value, half);
  const pairs = elementsOf(key, half).map((each, at): [Sample, Sample] => [each, values[at] ?? null]);
  const distinct = pairs.filter(([each], at) => pairs.findIndex(([other]) => other === each) === at);
  if (erasedName(key) !== erasedName(STRING)) return distinct;
  return Object.fromEntries(distinct.flatMap(([name, each]) => (typeof name === "string" ? [[name, each]] : [])));
}
