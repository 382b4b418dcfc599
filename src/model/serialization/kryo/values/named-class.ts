import { erasedName } from "../../extraction/class-names.js";
import { isA } from "../../extraction/class-path.js";
import { classType, type JavaType } from "../../extraction/java-type.js";
import type { Place } from "../../layout/place.js";
import { isObject, memberOf } from "../../layout/read/object.js";
import { refusal } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import { optional } from "./optional.js";

/** Dimensions that an array of Java has at most. */
const DIMENSIONS = 255;

/** What a sample with “@class” says. */
export interface Named {
  readonly type: JavaType;
  /** The value itself: the object, or what it has as “value” where the class is one that JSON has no object for. */
  readonly sample: Sample;
}

/** The class that a sample names, with the arguments that the program says if it is the same class; null if it names none. */
export function namedIn(
  type: JavaType,
  sample: Sample,
  { place, graph }: { place: Place; graph: Graph },
): Named | null {
  const named = isObject(sample) ? memberOf(sample, "@class") : undefined;
  if (typeof named !== "string" || !isObject(sample)) return null;
  const given = fullName(named, graph);
  if (!given || !fits(erasedName(given), erasedName(type), graph)) {
    throw new Refusal(place, refusal(`“@class” names ${erasedName(type)} or a class below it`, named));
  }
  const inner = hasFields(erasedName(given), graph) ? undefined : memberOf(sample, "value");
  return {
    type: erasedName(given) === erasedName(type) ? type : given,
    sample: inner === undefined ? sample : inner,
  };
}

/** Whether objects of a class may stand where another one is declared, as far as the text tells. */
function fits(name: string, declared: string, { options: { classes } }: Graph): boolean {
  return !classes.has(declared) || isA(name, declared, classes);
}

function hasFields(name: string, { options: { classes } }: Graph): boolean {
  const declared = classes.get(name);
  return declared !== undefined && declared.form !== "enum" && declared.name !== optional.name;
}

/** A class by its name, or by the end of it where the text declares it; arrays as “int[]”. Null for more brackets than Java has. */
function fullName(named: string, { options: { classes } }: Graph): JavaType | null {
  const [, element = named, brackets = ""] = /^(.*?)((?:\[\])*)$/s.exec(named) ?? [];
  if (brackets.length > 2 * DIMENSIONS) return null;
  const ends = (name: string) => element !== "" && (name.endsWith(`.${element}`) || name.endsWith(`$${element}`));
  let type = classType(classes.has(element) ? element : ([...classes.keys()].find(ends) ?? element));
  for (let at = 0; at < brackets.length; at += 2) type = { kind: "array", of: type };
  return type;
}
