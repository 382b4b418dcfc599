import { displayOf } from "../display.js";
import { fits, isGetter, isSetter, namesGetter, namesSetter, returnsNothingElse, type Wanted } from "./accessors.js";
import type { Method } from "./methods.js";

/** What is wrong with a method that has the name of a getter or a setter but is none; empty where there is no such method. */
export function nearMiss(methods: readonly Method[], wanted: Wanted): string {
  const noGetter = !methods.some((each) => isGetter(each, wanted));
  const noSetter = !methods.some((each) => isSetter(each, wanted));
  const getter = noGetter ? methods.find((each) => namesGetter(each, wanted)) : undefined;
  const setter = noSetter ? methods.find((each) => namesSetter(each, wanted)) : undefined;
  return [...(getter ? [faultOfGetter(getter, wanted)] : []), ...(setter ? [faultOfSetter(setter, wanted)] : [])].join(
    " ",
  );
}

function faultOfGetter({ name, isPublic, parameters, returns }: Method, wanted: Wanted): string {
  if (!isPublic) return `${name} is not public.`;
  if (parameters.length > 0) return `${name} takes an argument.`;
  if (returns === null || !fits(returns, wanted)) {
    return `${name} returns ${returns ? displayOf(returns) : "nothing"}, which is not the type of the field.`;
  }
  return "";
}

function faultOfSetter(method: Method, wanted: Wanted): string {
  const { name, isPublic, parameters, returns } = method;
  if (!isPublic) return `${name} is not public.`;
  if (parameters.length !== 1) return `${name} does not take exactly one argument.`;
  if (!parameters.every((each) => fits(each, wanted))) {
    return `${name} takes ${parameters.map(displayOf).join()}, which is not the type of the field.`;
  }
  if (returns === null || returnsNothingElse(method, wanted)) return "";
  return `${name} returns ${displayOf(returns)}; ${wanted.version === "1.3" ? "Flink 1.3 takes only setters that return nothing" : "a setter may return nothing or the class itself"}.`;
}
