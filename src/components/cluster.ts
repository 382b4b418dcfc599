import type { ClusterView } from "../views/checkpointing/cluster/cluster-view.js";
import type { Table } from "../views/figure.js";
import { clusterFigure, type ClusterFigureParts } from "./cluster-figure.js";
import { clusterSettings } from "./cluster-settings.js";
import { html, type Markup } from "./html.js";

/** The block, ready to be written: an example’s figures are drawn. */
export interface ClusterParts extends Pick<ClusterView, "about" | "comparison"> {
  /** Where the numbers are from. */
  readonly origin: string;
  readonly figures: readonly ClusterFigureParts[];
}

/** The reader's own answer of Flink beside the model. Until there is one, an example's. */
export function cluster({ origin, about, figures, comparison }: ClusterParts): Markup {
  return html`<section class="own cluster" data-cluster aria-label="Your own cluster beside the model">
    ${form()}
    <p class="own-off">
      Where scripts run, you can paste that answer here and see it beside the model. Nothing of it is stored or sent.
    </p>
    <div data-cluster-part="result">
      <p class="cluster-origin">
        <strong data-cluster-part="origin">${origin}</strong> <span data-cluster-part="about">${about}</span>
      </p>
      ${figures.map(clusterFigure)}
      <p class="figure-title">Cluster and model, point by point</p>
      <div
        class="table-scroll cluster-comparison"
        tabindex="0"
        role="region"
        aria-label="Cluster and model, point by point"
      >
        <table data-cluster-part="comparison">
          ${comparisonRows(comparison)}
        </table>
      </div>
    </div>
    ${clusterSettings()}
  </section>`;
}

/** Cluster and model side by side: each row begins with what is compared. */
export function comparisonRows({ columns, rows }: Table): Markup {
  const [, ...heads] = columns;
  return html`<thead>
      <tr>
        <td></td>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([what, ...cells]) =>
          html`<tr>
            <th scope="row">${what}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>`;
}

/** Sentences as a list. */
export function sentenceList(sentences: readonly string[]): Markup {
  return html`${sentences.map((sentence) => html`<li>${sentence}</li>`)}`;
}

/** Where the answer is pasted, opened or dropped, and what is wrong with it. */
function form(): Markup {
  return html`<div class="own-form" data-cluster-part="form">
    <p id="cluster-hint">
      Flink tells about its latest checkpoints itself. Ask it where its web interface answers, with the job’s id as the
      interface shows it, and paste both answers below, one after the other. Either one alone will do.
    </p>
    <pre
      tabindex="0"
      role="group"
      aria-label="Commands that ask Flink"
    ><code>curl 'http://localhost:8081/jobs/&lt;job id&gt;/checkpoints'
curl 'http://localhost:8081/jobs/&lt;job id&gt;/checkpoints/config'</code></pre>
    <label for="cluster-text">What Flink answered</label>
    <textarea
      id="cluster-text"
      data-cluster-part="text"
      rows="6"
      wrap="off"
      placeholder="{ … } pasted here, or files dropped here"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="cluster-hint cluster-privacy cluster-problem"
    ></textarea>
    <p class="problem" id="cluster-problem" data-cluster-part="problem" role="alert" hidden></p>
    <p class="actions">
      <button type="button" data-cluster-part="open">Open a file</button>
      <button type="button" data-cluster-part="example">Load an example</button>
      <button type="button" data-cluster-part="forget">Forget it</button>
      <input
        type="file"
        multiple
        accept=".json,.txt,application/json,text/plain"
        data-cluster-part="files"
        aria-label="Files with what Flink answered"
        hidden
      />
    </p>
    <p class="status" role="status" data-cluster-part="status"></p>
    <p class="own-privacy" id="cluster-privacy">
      What you paste or open stays in this page: it is neither stored nor sent, and gone when you leave.
    </p>
    <div data-cluster-part="problems" hidden>
      <p class="cluster-problems-title">Not understood, and therefore left out:</p>
      <ul class="cluster-problems" data-cluster-part="problem-list"></ul>
    </div>
  </div>`;
}
