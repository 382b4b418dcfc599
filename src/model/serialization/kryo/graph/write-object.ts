import type { JavaType } from "../../extraction/java-type.js";
import type { Place } from "../../layout/place.js";
import type { Sample } from "../../types/sample.js";
import { bodyOf } from "../bodies/bodies.js";
import type { Generics } from "../fields/kryo-2/scopes.js";
import { numberTypeOf } from "../values/boxes.js";
import { constantsOf } from "../values/enums.js";
import { isFinal } from "../values/final-classes.js";
import { identityOf } from "../values/identity.js";
import { type Value, valueOf } from "../values/value.js";
import { Refusal } from "../refusal.js";
import type { Graph } from "./graph.js";

/** Values within values that are followed. Assumed: far more than a program has, and less than a stack holds. */
const DEEPEST = 256;

/** What is to be written: what JSON says of an object, and the type that the program says. */
export interface Item {
  readonly type: JavaType;
  readonly sample: Sample;
  readonly place: Place;
}

/** Writes an object, or null, with its class in front (`Kryo.writeClassAndObject`). @param generics what an array says of it, in Kryo 2 */
export function writeClassAndObject(
  { type, sample, place }: Item,
  graph: Graph,
  generics: Generics | null = null,
): void {
  deeper(place, graph, () => {
    const value = valueOf(type, sample, { place, graph });
    if (!value) {
      graph.put(place, "null", [0]);
      return;
    }
    writeClass(value, graph);
    writeMarked(value, graph, { mayBeNull: false, generics });
  });
}

/** Writes the class of an object. */
export function writeClass({ className, place }: Value, graph: Graph): void {
  const isRegistered = graph.options.ids.has(className);
  if (!isRegistered && constantsOf(className, graph) && !isFinal(className, graph.options.classes)) {
    throw new Refusal(
      place,
      `Some constants of ${className} are of classes of their own; which ones is not known here.`,
    );
  }
  graph.putClass(place, className);
}

/** Writes an object whose class is known (`Kryo.writeObject`). @param generics what a field says of it, in Kryo 2 */
export function writeObject(value: Value, graph: Graph, generics: Generics | null = null): void {
  deeper(value.place, graph, () => writeMarked(value, graph, { mayBeNull: false, generics }));
}

/** Writes an object, or null, where only one class is possible (`Kryo.writeObjectOrNull`). @param options.only that class */
export function writeObjectOrNull(
  { type, sample, place }: Item,
  graph: Graph,
  { only, generics = null }: { only: string; generics?: Generics | null },
): void {
  deeper(place, graph, () => {
    const value = valueOf(type, sample, { place, graph });
    if (!value) {
      graph.put(place, "null", [0]);
      return;
    }
    if (value.className !== only) {
      throw new Refusal(place, `Kryo writes here what is in a ${only}, and the value is a ${value.className}.`);
    }
    writeMarked(value, graph, { mayBeNull: true, generics });
  });
}

/** Kryo keeps no references to boxed numbers, and Kryo 5 none to constants of enums. */
function writeMarked(
  value: Value,
  graph: Graph,
  { mayBeNull, generics }: { mayBeNull: boolean; generics: Generics | null },
): void {
  const { className, sample, place } = value;
  const isConstant = constantsOf(className, graph) !== null;
  if (numberTypeOf(className) !== null || (isConstant && graph.kryo === 5)) {
    if (mayBeNull) graph.put(place, "null flag", [1]);
    bodyOf(value, graph)(value, graph, generics);
    return;
  }
  const identity = isConstant ? `${className} ${JSON.stringify(sample)}` : identityOf(className, sample);
  if (graph.putMark(place, identity)) graph.scopes.forget(className);
  else bodyOf(value, graph)(value, graph, generics);
}

function deeper(place: Place, graph: Graph, write: () => void): void {
  if (graph.depth > DEEPEST) throw new Refusal(place, `Values within values are followed ${DEEPEST} deep, not deeper.`);
  graph.depth++;
  write();
  graph.depth--;
}
