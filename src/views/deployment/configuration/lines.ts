import { plain } from "../../plain.js";
import { num, type World } from "../../world.js";

/** A line of configuration and the reason for it. */
export type Line = readonly [text: string, reason: string];

/** Characters that fit into a line of a page. */
const WIDTH = 68;

/** Lines with their reasons above them, as comments; the link first. */
export function written(lines: readonly Line[], link: string): string {
  return plain([...(link ? [`# ${link}`] : []), ...lines.flatMap(([text, reason]) => ["", ...comment(reason), text])]);
}

/** A comment, broken between words so that each of its lines fits and begins as a comment does. */
export function comment(reason: string, indent = ""): readonly string[] {
  const lines: string[] = [];
  for (const word of reason.split(" ")) {
    const longer = `${lines.at(-1) ?? `${indent}#`} ${word}`;
    if (lines.length > 0 && longer.length > WIDTH) lines.push(`${indent}# ${word}`);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** A time as Flink reads it: whole seconds, or milliseconds. */
export function duration(world: World, id: string): string {
  const seconds = num(world, id);
  return Number.isInteger(seconds) ? `${String(seconds)} s` : `${String(Math.round(seconds * 1000))} ms`;
}

/** A time in whole milliseconds, as the options of 1.3 are. */
export function milliseconds(world: World, id: string): string {
  return String(Math.round(num(world, id) * 1000));
}
