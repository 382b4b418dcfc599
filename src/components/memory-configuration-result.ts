import type { ConfigurationView } from "../views/memory/pasted/configuration-view.js";
import type { PartRow, ProcessView } from "../views/memory/pasted/process-view.js";
import type { TakenInput } from "../views/memory/pasted/take.js";
import { html, type Markup } from "./html.js";

/** What a text about memory comes to: the sizes, the JVM’s flags, and what is worth a look. */
export function configurationResult({ about, faults, processes, findings }: ConfigurationView): Markup {
  return html`<p class="memory-configuration-about">${about}</p>
    ${faults.length > 0 && list("Not understood as it stands:", faults.map(withKeys))} ${processes.map(processResult)}
    ${
      findings.length > 0 &&
      list(
        "Worth a look:",
        findings.map(({ key, says }) => html`<code>${key}</code>: ${withKeys(says)}`),
      )
    }`;
}

function list(title: string, items: readonly Markup[]): Markup {
  return html`<div class="memory-configuration-list">
    <p>${title}</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}

const key = /((?:taskmanager|jobmanager|state|containerized)\.[\w.-]*\w)/;

/** A sentence with its keys set as code. */
function withKeys(sentence: string): Markup {
  return html`${sentence.split(key).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function processResult(process: ProcessView): Markup {
  const { title, refusal, verdict } = process;
  return html`<div class="memory-configuration-process">
    <h3>${title}${refusal !== null && ": Flink does not start"}</h3>
    ${verdict !== "" && html`<p>${verdict}</p>`} ${refusal === null ? sizes(process) : refused(refusal)}
  </div>`;
}

function refused({ title, sentence, remedy }: NonNullable<ProcessView["refusal"]>): Markup {
  return html`<div class="memory-configuration-refusal">
    <p><strong>${title}.</strong> ${withKeys(sentence)}</p>
    <p>${withKeys(remedy)}</p>
  </div>`;
}

function sizes({ title, rows, hasLog, flags }: ProcessView): Markup {
  return html`<table class="memory-configuration-sizes" aria-label="Memory of the ${title}, part by part">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Bytes</th>
          <th scope="col">MiB</th>
          ${hasLog && html`<th scope="col">The log</th>`}
          <th scope="col">How it came about</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => sizeRow(row, hasLog))}
      </tbody>
    </table>
    <p class="memory-configuration-flags-title">The JVM is started with</p>
    <pre tabindex="0" role="region" aria-label="Flags of the JVM, ${title}"><code>${flags}</code></pre>`;
}

function sizeRow({ name, depth, bytes, mebibytes, how, logged, isSame }: PartRow, hasLog: boolean): Markup {
  return html`<tr data-depth="${depth}">
    <th scope="row">${name}</th>
    <td data-column="bytes">${bytes}</td>
    <td data-column="mebibytes">${mebibytes}</td>
    ${hasLog && html`<td data-column="log">${loggedText(logged, isSame)}</td>`}
    <td data-column="how">${how}</td>
  </tr>`;
}

function loggedText(logged: string, isSame: boolean): Markup {
  if (logged === "") return html`—`;
  return isSame ? html`equal` : html`<strong class="problem">${logged}</strong>`;
}

/** A row for each input that taking the text would change. */
export function takenRows(inputs: readonly TakenInput[]): Markup {
  return html`${inputs.map(
    ({ title, now, text, objection }) =>
      html`<tr>
        <th scope="row">${title}</th>
        <td data-column="In use">${now}</td>
        <td data-column="The text">${text}${objection !== null && html` <span class="problem">${objection}</span>`}</td>
      </tr>`,
  )}`;
}
