import { breaksOff, jsonFault, placeOf } from "../../json-fault.js";
import type { Problem } from "./plan.js";

/** The one JSON value that a text holds, or what is wrong with the text. */
export function jsonIn(text: string): { readonly content: unknown } | Problem {
  const bare = withoutFrame(text.replace(/^\ufeff/, " "));
  if (bare.trim() === "") return { problem: "There is nothing to read." };
  if (/^\s*</.test(bare)) return { problem: html };
  try {
    return { content: JSON.parse(bare) as unknown };
  } catch {
    return { problem: faultIn(bare) };
  }
}

const html =
  "This is HTML, not JSON: it comes from the web interface itself. Ask its REST API, such as /jobs/<job id>/plan.";

function faultIn(text: string): string {
  const fault = jsonFault(text);
  const place = placeOf(text, fault);
  if (breaksOff(text, fault)) return `The text breaks off at ${place}: the end of the JSON is missing.`;
  return isValue(text.slice(0, fault))
    ? `At ${place} something follows behind the end of the JSON: paste one answer alone.`
    : `The text is not JSON from ${place} on.`;
}

function isValue(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** The lines that `flink info` prints around the plan. Source: CliFrontend.info, 1.3.3 to 2.3.0. */
const frame = /^[^]*?^-+ Execution Plan -+\s*$|^-{20,}\s*$[^]*/gm;

/** Blanks for what stands around the plan, so that places stay as they are. */
function withoutFrame(text: string): string {
  return text.includes("- Execution Plan -") ? text.replace(frame, (lines) => lines.replace(/\S/g, " ")) : text;
}
