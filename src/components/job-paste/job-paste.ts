import type { PastedView } from "../../views/slots/pasted/view.js";
import type { TaskRow } from "../../views/slots/pasted/table.js";
import { html, type Markup } from "../html.js";
import { form } from "./form.js";
import { pastedResult } from "./result.js";
import { takingFrame } from "./taking.js";
import { taskTable } from "./task-table.js";

/** The block, ready to be written: with an example. */
export interface JobPasteParts {
  /** The text of the example. */
  readonly example: string;
  readonly view: PastedView;
  readonly rows: readonly TaskRow[];
  /** The example’s drawing, for a wide page and for a narrow one. */
  readonly wide: Markup;
  readonly narrow: Markup;
}

/** The reader’s own job, pasted as Flink’s JSON. Until there is one, the example. */
export function jobPaste({ example, view, rows, wide, narrow }: JobPasteParts): Markup {
  return html`<section class="own job-paste" data-job-paste aria-label="Your own job">
    ${form()}
    <p class="own-off">
      Where scripts run, you can paste the plan of your own job here. Nothing of it is stored or sent.
    </p>
    <p class="job-paste-origin">
      <strong data-paste-part="origin">An example: the talk’s job.</strong>
      <span data-paste-part="recognised">${view.recognised}</span>
    </p>
    <div data-paste-part="result">${pastedResult(view)}</div>
    <figure class="figure job-paste-figure" aria-label="The job’s tasks">
      <div class="job-paste-small" data-paste-part="small" tabindex="0" role="group" aria-label="Drawing of the tasks">
        <div class="picture-wide" data-paste-part="wide">${wide}</div>
        <div class="picture-narrow" data-paste-part="narrow">${narrow}</div>
      </div>
      ${largeFrame()}
      <figcaption>
        A box is a task with its operators and its parallelism. A thick line connects every subtask with every one, a
        thin line some with some. The table below says the same in words.
      </figcaption>
    </figure>
    ${tableFrame(rows)} ${takingFrame()}
    <template data-paste-part="example-text">${example}</template>
  </section>`;
}

/** Where a graph is drawn that is too large for a picture in the page. Hidden until there is one. */
function largeFrame(): Markup {
  return html`<div class="job-paste-large" data-paste-part="large" hidden>
    <p class="status" role="status" data-paste-part="laying"></p>
    <div data-paste-part="viewer" hidden>
      <div class="actions">
        <button type="button" data-paste-part="closer">Closer</button>
        <button type="button" data-paste-part="further">Further away</button>
        <button type="button" data-paste-part="whole">All of it</button>
        <label for="job-paste-find">Find a task</label>
        <input
          type="search"
          id="job-paste-find"
          data-paste-part="find"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="job-paste-found"
        />
        <span role="status" id="job-paste-found" data-paste-part="found"></span>
      </div>
      <canvas
        data-paste-part="canvas"
        tabindex="0"
        role="img"
        aria-label="Drawing of the tasks; the table below says the same in words"
        aria-describedby="job-paste-keys"
      ></canvas>
      <p class="job-paste-keys" id="job-paste-keys">
        Drag it, or use the arrow keys; + and − bring it closer and further away, as does the wheel with Ctrl; 0 shows
        all. Enter in the field goes to the next task that is found.
      </p>
    </div>
  </div>`;
}

function tableFrame(rows: readonly TaskRow[]): Markup {
  return html`<div class="job-paste-tasks">
    <p class="figure-title" id="job-paste-tasks-title">The tasks</p>
    <div class="job-paste-choices" data-needs-script>
      <div>
        <label for="job-paste-filter">Only tasks with</label>
        <input
          type="search"
          id="job-paste-filter"
          data-paste-part="filter"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
        />
      </div>
      <div>
        <label for="job-paste-order">Order</label>
        <select id="job-paste-order" data-paste-part="order" autocomplete="off">
          <option value="path">as records pass them</option>
          <option value="largest">largest parallelism first</option>
        </select>
      </div>
      <p role="status" data-paste-part="count"></p>
    </div>
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="job-paste-tasks-title">
      <table data-paste-part="table">
        ${taskTable(rows)}
      </table>
    </div>
    <p class="actions" data-needs-script>
      <button type="button" data-paste-part="more" hidden>Show more tasks</button>
    </p>
  </div>`;
}
