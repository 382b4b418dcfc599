import { Failure } from "../lib/failure.js";

/** One change to the text of a file that Framework wrote. */
export interface Edit {
  /** What it does, for the message when it cannot. */
  readonly what: string;
  readonly find: string | RegExp;
  readonly replace: string;
  /** How often the text must occur; "any" where it may be absent. */
  readonly times: number | "any";
}

/**
 * Applies an edit. It throws when the text occurs more or less often than expected, so that a new version of Framework
 * cannot undo an edit in silence.
 */
export function edit(text: string, { what, find, replace, times }: Edit): string {
  let found = 0;
  const edited = text.replaceAll(everywhere(find), () => {
    found += 1;
    return replace;
  });
  if (times !== "any" && found !== times) throw new Failure(`To ${what}, expected ${times} × ${find}, found ${found}.`);
  return edited;
}

function everywhere(find: string | RegExp): string | RegExp {
  return typeof find === "string" ? find : new RegExp(find, `${find.flags.replace("g", "")}g`);
}
