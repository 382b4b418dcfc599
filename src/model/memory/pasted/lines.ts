import type { Part } from "./text-settings.js";

/**
 * Reads lines of "key: value" as Flink reads flink-conf.yaml up to 1.20: it is not YAML. A line ends at the first "#",
 * its key at the first colon with a blank behind it, and what is not such a line is left out.
 * Source: `GlobalConfiguration.loadLegacyYAMLResource`.
 */
export function readLines(text: string): Part {
  const settings = new Map<string, string>();
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = (line.split("#", 1)[0] ?? "").trim();
    if (content === "") continue;
    const at = content.indexOf(": ");
    const [key, value] = [content.slice(0, Math.max(0, at)).trim(), content.slice(at + 2).trim()];
    if (at === -1) faults.push(`Line ${index + 1} is left out: ${missing(content)}.`);
    else if (key === "" || value === "") faults.push(`Line ${index + 1} is left out: its key or its value is empty.`);
    else settings.set(key, value);
  }
  return { settings, faults };
}

function missing(content: string): string {
  if (content.endsWith(":")) return "nothing stands behind its colon";
  if (content.includes(":")) return "a blank is missing behind its colon";
  return content.includes("=") ? "it has “=” where Flink expects a colon and a blank" : "it is no key with a value";
}
