import type { CheckView, FindingView, LevelView, ShownLine } from "../views/security/check/view.js";
import { html, type Markup } from "./html.js";

/** What was found in a configuration, worst first. */
export function checkResult({ about, verdict, groups }: CheckView): Markup {
  return html`<p class="configuration-check-verdict"><strong data-check-verdict>${verdict}</strong></p>
    <p class="configuration-check-about">${about}</p>
    ${groups.map(levelGroup)}`;
}

function levelGroup({ level, title, count, findings }: LevelView): Markup {
  return html`<div class="configuration-check-level" data-level="${level}">
    <h3>${title} <span class="configuration-check-count">${count}</span></h3>
    <ol>
      ${findings.map(findingItem)}
    </ol>
    ${count > findings.length && html`<p>And ${count - findings.length} more, which are not shown.</p>`}
  </div>`;
}

function findingItem({ id, lines, more, happens, reason, mend, source }: FindingView): Markup {
  return html`<li data-check-finding="${id}">
    ${place(lines, more)}
    <p class="configuration-check-happens">${withKeys(happens)}</p>
    <p>${withKeys(reason)}</p>
    ${mend !== "" && html`<pre data-copy="none"><code>${mend}</code></pre>`}
    <p class="configuration-check-source">${source}</p>
  </li>`;
}

/** The lines that a finding is about; where there are none, something is missing from the file. */
function place(lines: readonly ShownLine[], more: number): Markup {
  if (lines.length === 0) return html`<p class="configuration-check-place">Not in the file</p>`;
  return html`<p class="configuration-check-place">
    ${lines.map(
      ({ number, text }) =>
        html`<span class="configuration-check-line"><span>line ${number}</span> <code>${text}</code></span>`,
    )}
    ${more > 0 && html`<span class="configuration-check-line">and ${more} more</span>`}
  </p>`;
}

/** What looks like a key of Flink, or like one of its files. */
const key =
  /((?:security|rest|web|jobmanager|taskmanager|high-availability|restart-strategy|state|execution|query|queryable-state|metrics|config|flink-conf)\.[\w.-]*\w)/;

/** A sentence with its keys set as code. */
function withKeys(sentence: string): Markup {
  return html`${sentence.split(key).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
