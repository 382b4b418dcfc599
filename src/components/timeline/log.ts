import type { LogLine } from "../../views/checkpointing/timeline/log.js";
import { html, type Markup } from "../html.js";

/** The lines of the log, as items of its list. */
export function logLines(lines: readonly LogLine[]): Markup {
  return html`${lines.map(({ when, text }) => html`<li><span class="when">${when}</span> <span>${text}</span></li>`)}`;
}
