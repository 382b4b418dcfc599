import type { Form, Modifier } from "../../types/declared.js";

/** Modifiers of a field: those written, and what Java implies in an interface. */
export function fieldModifiers(written: readonly Modifier[], within: Form): readonly Modifier[] {
  return within === "interface" ? joined(written, "public", "static", "final") : written;
}

/** Modifiers of a method: those written, and what Java implies in an interface. */
export function methodModifiers(written: readonly Modifier[], within: Form, hasBody: boolean): readonly Modifier[] {
  if (within !== "interface" || written.includes("private")) return written;
  return hasBody ? joined(written, "public") : joined(written, "public", "abstract");
}

/** Modifiers of a constructor: those written, and that of an enum is private. */
export function constructorModifiers(written: readonly Modifier[], within: Form): readonly Modifier[] {
  return within === "enum" ? joined(written, "private") : written;
}

/**
 * Modifiers of a class: those written, and those that Java implies.
 * @param form what it is
 * @param within the form of the class around it, or null
 */
export function classModifiers(written: readonly Modifier[], form: Form, within: Form | null): readonly Modifier[] {
  const ofForm: readonly Modifier[] = form === "record" ? ["final"] : form === "interface" ? ["abstract"] : [];
  const isStatic = within !== null && (form !== "class" || within === "interface");
  const ofPlace: readonly Modifier[] = within === "interface" ? ["public"] : [];
  return joined(written, ...ofPlace, ...(isStatic ? (["static"] as const) : []), ...ofForm);
}

/** Modifiers, each of them once. */
export function joined(written: readonly Modifier[], ...implied: readonly Modifier[]): readonly Modifier[] {
  return [...new Set([...written, ...implied])];
}
