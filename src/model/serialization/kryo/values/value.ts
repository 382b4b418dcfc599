import { erasedName } from "../../extraction/class-names.js";
import { classType, type JavaType } from "../../extraction/java-type.js";
import type { Place } from "../../layout/place.js";
import { isPrimitive } from "../../layout/read/left-out.js";
import { refusal } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import type { Graph } from "../graph/graph.js";
import { offsetOf } from "../read/offset.js";
import { Refusal } from "../refusal.js";
import { eitherOf } from "./either.js";
import { namedIn } from "./named-class.js";
import { isOpen, openClass } from "./open.js";
import { standIn } from "./stand-ins.js";

/** An object: of a class, with what JSON says of it. */
export interface Value {
  /** Its class as the program says it, with arguments where they are known; no type parameter is left in it. */
  readonly type: JavaType;
  /** That class as the JVM names it. */
  readonly className: string;
  readonly sample: Exclude<Sample, null>;
  readonly place: Place;
}

/** Where a value is. */
export interface ValuePlace {
  readonly place: Place;
  readonly graph: Graph;
}

/** The object that a sample stands for where the program says a type; null for null. An object of another class says so in “@class”. */
export function valueOf(type: JavaType, sample: Sample, { place, graph }: ValuePlace): Value | null {
  const named = namedIn(type, sample, { place, graph }) ?? { type, sample };
  if (named.sample === null) return null;
  const side = eitherOf(named.type, named.sample);
  if (side) return { ...side, place };
  const name = erasedName(named.type);
  const className = concreteClass(name, named.sample, { place, graph });
  return {
    type: className === name ? named.type : withClass(named.type, className),
    className,
    sample: named.sample,
    place,
  };
}

/** The class of the object, where the program may name one that has no objects of its own. */
function concreteClass(name: string, sample: Exclude<Sample, null>, { place, graph }: ValuePlace): string {
  const declared = graph.options.classes.get(name);
  if (isPrimitive(name) || declared?.form === "interface" || declared?.modifiers.includes("abstract")) {
    throw new Refusal(place, `${name} has no objects of its own. “@class” names the class of this one.`);
  }
  if (isOpen(name)) return openClass(name, sample) ?? refuse(name, sample, place);
  if (name === "java.time.ZoneId") return offsetOf(sample) === null ? "java.time.ZoneRegion" : "java.time.ZoneOffset";
  return standIn(name);
}

function refuse(name: string, sample: Sample, place: Place): never {
  throw new Refusal(place, refusal(`Here is a ${name}, and “@class” may name the class`, sample));
}

function withClass(type: JavaType, name: string): JavaType {
  return type.kind === "parameterized" ? { ...type, name } : classType(name);
}
