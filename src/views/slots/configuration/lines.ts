import { plain } from "../../plain.js";

/** The text of a configuration: the link that restores its scenario, then its parts with an empty line between them. */
export function written(mark: "#" | "//", link: string, parts: readonly (readonly string[])[]): string {
  const all = [...(link ? [[`${mark} ${link}`]] : []), ...parts].filter((lines) => lines.length > 0);
  return plain(all.flatMap((lines, index) => (index > 0 ? ["", ...lines] : lines)));
}

/** A line with the reason for it above. */
export function line(text: string, reason: string): readonly string[] {
  return [`# ${reason}`, text];
}

/** A line that changes nothing as long as it is a comment, with the reason why it is one. */
export function leftOut(text: string, reason: string): readonly string[] {
  return [`# ${reason}`, `# ${text}`];
}
