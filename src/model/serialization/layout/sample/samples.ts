import type { Sample } from "../../types/sample.js";
import type { Serializer, SerializerKind } from "../../types/serializer.js";
import { classOfValues } from "./class-of-values.js";
import { distinctSamples, elementSamples, entrySamples, type PartSample } from "./elements.js";
import { fieldSamples, objectSample } from "./fields.js";
import { type Hint, hintWithin, isFull, isWithinItself } from "./hint.js";
import { kryoSample } from "./kryo-sample.js";
import { textSample } from "./leaf-samples.js";
import { constantSample, leafSample } from "./leaf.js";
import { pojoSample } from "./pojo-sample.js";

/** Makes up a value of one kind of serializer. */
type KindSample = (serializer: Serializer, hint: Hint, make: PartSample) => Sample;

/** The value within one that may be missing, which it is where there is no room. */
const inner: KindSample = (whole, hint, make) => {
  const part = whole.parts[0]?.serializer;
  return !part || isFull(hint, whole) ? null : make(part, hintWithin(hint, { ...hint, of: 1, serializer: whole }));
};

const list: KindSample = (whole, hint, make) =>
  whole.parts.flatMap(({ serializer }) => elementSamples(serializer, { whole, hint, make }));

const set: KindSample = (whole, hint, make) =>
  whole.parts.flatMap(({ serializer }) => distinctSamples(serializer, { whole, hint, make }));

const map: KindSample = (whole, hint, make) => {
  const [key, value] = whole.parts;
  return key && value ? entrySamples(key.serializer, value.serializer, { whole, hint, make }) : [];
};

/** An array whose serializer tells by its name what is in it. */
const array: KindSample = (whole, hint) => {
  const element: Serializer = { ...whole, name: "", of: classOfValues(whole) };
  return elementSamples(element, { whole, hint, make: leafSample });
};

/** A value that may not be null: only one that would hold itself is. */
const tuple: KindSample = (whole, hint, make) => (isWithinItself(hint, whole) ? null : fieldSamples(whole, hint, make));

const caseClass: KindSample = (whole, hint, make) =>
  isWithinItself(hint, whole) ? null : objectSample(whole, hint, make);

const row: KindSample = (whole, hint, make) =>
  isFull(hint, whole) ? whole.parts.map(() => null) : fieldSamples(whole, hint, make);

const variant: KindSample = (_, hint) => ({ [hint.name]: textSample(hint), number: 1000 + hint.number });

/** How a value of each kind is made up. */
export const samples: Readonly<Record<SerializerKind, KindSample>> = {
  basic: leafSample,
  string: leafSample,
  value: leafSample,
  enum: constantSample,
  primitiveArray: array,
  basicArray: (whole, ...rest) => (whole.parts.length > 0 ? list : array)(whole, ...rest),
  objectArray: list,
  tuple,
  caseClass,
  pojo: pojoSample,
  row,
  list,
  set,
  collection: list,
  map,
  nullable: inner,
  either: (whole, ...rest) => ({ left: inner(whole, ...rest) }),
  option: inner,
  variant,
  writable: () => null,
  avro: pojoSample,
  kryo: kryoSample,
};
