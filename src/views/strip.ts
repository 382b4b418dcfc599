import type { ResourceLoad } from "./capacity/resources.js";

/** The resource that binds, as short as a strip needs it. */
export function bindingLabel({ name, text, utilisation }: ResourceLoad): string {
  return `${name} binds, ${text} full${utilisation > 1 ? ": too little" : ""}`;
}
