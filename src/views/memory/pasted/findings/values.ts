import { parseJavaNumber } from "../../../../model/memory/flink/float-text.js";
import { parseSize } from "../../../../model/memory/flink/size.js";
import { isReadBy, knownKey, type ValueKind } from "../../../../model/memory/pasted/keys.js";
import type { TextSettings } from "../../../../model/memory/pasted/text-settings.js";
import type { Version } from "../../../../model/memory/flink/version.js";
import { excerpt } from "../../../../model/excerpt.js";
import { sizeInWords } from "../../byte-text.js";
import type { Finding } from "./finding.js";

/** Values that Flink cannot read, or reads otherwise than they look. @param except keys that are spoken of elsewhere */
export function valueFindings(
  settings: TextSettings,
  { version, except }: { version: Version; except: readonly string[] },
): readonly Finding[] {
  return [...settings].flatMap(([key, text]) => {
    const known = knownKey(key);
    if (!known || known.key !== key || !isReadBy(known, version) || except.includes(key)) return [];
    const says = objections[known.kind](text, key);
    return says === null ? [] : [{ key, says }];
  });
}

const objections: Readonly<Record<ValueKind, (text: string, key: string) => string | null>> = {
  size: sizeObjection,
  fraction: (text) => (parseJavaNumber(text) === null ? `${quoted(text)} is not a number, such as 0.4.` : null),
  count: (text) => (/^[+-]?\d{1,10}$/.test(text) ? null : `${quoted(text)} is not a whole number, such as 4.`),
  flag: (text) => (/^(true|false)$/i.test(text) ? null : `${quoted(text)} is neither true nor false.`),
  other: () => null,
};

function sizeObjection(text: string, key: string): string | null {
  const reading = parseSize(text);
  if ("problem" in reading) return `${quoted(text)} ${reading.problem.slice(0, 120)}.${unitHint(text)}`;
  const isBare = /^\d+$/.test(text.trim()) && reading.bytes > 0n;
  // Segments are small and commonly written in bytes.
  if (!isBare || reading.bytes >= 2n ** 20n || key.endsWith("segment-size")) return null;
  return `A number without a unit is bytes: ${text.trim()} is ${sizeInWords(reading.bytes)}. For mebibytes write ${text.trim()}m.`;
}

/** How a size that Flink cannot read would be written, in a sentence; empty where that is not plain. */
export function sizeHint(text: string): string {
  return unitHint(text).trim();
}

function unitHint(text: string): string {
  const [, number = "", unit = ""] = /^\s*(\d+)\s*([kmgt])i?$/i.exec(text) ?? [];
  if (unit !== "") return ` Write ${number}${unit.toLowerCase()}: Flink’s units are powers of 1024.`;
  const [, whole = "", of = ""] = /^\s*(\d+\.\d+)\s*([gt])b?$/i.exec(text) ?? [];
  if (of === "") return "";
  const [smaller, count] = [of.toLowerCase() === "g" ? "m" : "g", Math.round(Number(whole) * 1024)];
  return Number.isSafeInteger(count) ? ` Write ${String(count)}${smaller}.` : "";
}

function quoted(text: string): string {
  return excerpt(text)
    .replace(/^"|"$/g, (mark) => mark)
    .replace(/^"(.*)"$/s, "“$1”");
}
