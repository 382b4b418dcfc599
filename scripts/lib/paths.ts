import { fileURLToPath } from "node:url";

/** An absolute path inside the project, whatever folder a command was started from. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Everything that `prepare` makes; nothing in it is written by hand. */
export const generated = inProject("src/generated");

/** The finished site. */
export const dist = inProject("dist");
