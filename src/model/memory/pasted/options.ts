import type { TextSettings } from "./text-settings.js";

/** An option, its value in quotes or up to the next blank; a quote may also stand before the key. */
const option = /(?:^|[\s"'[,])-D\s*(["']?)([\w.-]+)=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',\]]*))/g;

/** The options of a command line: "-D key=value" or "-Dkey=value", the last one counts. */
export function readOptions(text: string): TextSettings {
  return new Map(
    Array.from(text.matchAll(option), ([, , key = "", double, single, bare]) => [key, double ?? single ?? bare ?? ""]),
  );
}
