import type { SerializationVersion } from "../../types/version.js";
import { erasedName } from "../class-names.js";
import type { Hierarchy } from "../hierarchy.js";
import { type JavaType, textOf } from "../java-type.js";
import type { ClassPath } from "../class-path.js";
import { materialize } from "../type-variables.js";
import type { PojoField } from "./fields.js";
import { boxOf } from "./boxes.js";
import type { Method } from "./methods.js";

/** What a getter or a setter of a field is held against. */
export interface Wanted {
  /** In lower case and without “_”. */
  readonly name: string;
  /** The texts of the types that count as the field’s. */
  readonly types: readonly string[];
  /** The class, or the box of the primitive type, that counts as the field’s, whatever its arguments. */
  readonly box: string;
  /** The class whose POJO it is. */
  readonly pojo: string;
  readonly version: SerializationVersion;
}

/** What `TypeExtractor.isValidPojoField` looks for. */
export function wantedFor(
  field: PojoField,
  pojo: string,
  context: { readonly hierarchy: Hierarchy; readonly classPath: ClassPath; readonly version: SerializationVersion },
): Wanted {
  const { type } = field;
  const known = type.kind === "variable" ? [materialize(type, context.hierarchy, context.classPath), type] : [type];
  const name = plain(field.name);
  return { name, types: known.map(textOf), box: boxOf(erasedName(type)), pojo, version: context.version };
}

/** Whether the name is one of a getter of the field: `getCount`, `isCount`, `count`. */
export function namesGetter({ name }: Method, wanted: Wanted): boolean {
  return [`get${wanted.name}`, `is${wanted.name}`, wanted.name].includes(methodName(name));
}

/** Whether the name is one of a setter of the field: `setCount`, Scala’s `count_=`; in 2.x also `setOpen` of `isOpen`. */
export function namesSetter({ name }: Method, { name: field, version }: Wanted): boolean {
  const names = [`set${field}`, `${field}_$eq`];
  if (version === "2.x" && field.startsWith("is")) names.push(`set${field.slice(2)}`);
  return names.includes(methodName(name));
}

/** Whether Flink takes the method as a getter of the field. */
export function isGetter(method: Method, wanted: Wanted): boolean {
  const { isPublic, parameters, returns } = method;
  return (
    namesGetter(method, wanted) && isPublic && parameters.length === 0 && returns !== null && fits(returns, wanted)
  );
}

/** Whether Flink takes the method as a setter of the field. */
export function isSetter(method: Method, wanted: Wanted): boolean {
  const [parameter, ...more] = method.parameters;
  const takesIt = parameter !== undefined && more.length === 0 && fits(parameter, wanted);
  return namesSetter(method, wanted) && method.isPublic && takesIt && returnsNothingElse(method, wanted);
}

/** A setter returns nothing. After Flink 1.3 it may also return the object itself. */
export function returnsNothingElse({ returns }: Method, { pojo, version }: Wanted): boolean {
  return returns === null || (version !== "1.3" && erasedName(returns) === pojo);
}

/** Whether a type counts as that of the field. */
export function fits(type: JavaType, { types, box }: Wanted): boolean {
  return types.includes(textOf(type)) || erasedName(type) === box;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

function methodName(name: string): string {
  return name.endsWith("_$eq") ? plain(name).replace(/\$eq$/, "_$eq") : plain(name);
}
