import type { BenchView, Stage } from "../views/slots/cluster/bench/view.js";
import type { ClusterData } from "../views/slots/cluster/cluster.js";
import { chainedJobDrawing, chainedJobNarrowDrawing } from "./drawings/chained-job.js";
import { clusterDrawing } from "./drawings/cluster-boxes.js";
import { picture } from "./figure.js";
import { html, raw, type Markup } from "./html.js";

/** The block, ready to be written. */
export interface SlotsBenchParts {
  readonly view: BenchView;
  /** The highest number that can be chosen for parallelism and slots. */
  readonly most: number;
  readonly group: string;
}

/** How wide a drawing is that stands beside another one. */
const HALF = 436;

/** Said before anything is changed. */
const FIRST = "This is the job as on the slides. What you change shows in all three drawings.";

/** The slides’ job, with what can be changed about it. */
export function slotsBench({ view, most, group }: SlotsBenchParts): Markup {
  const { parallelism, slotsPerTaskManager } = view.choice;
  return html`<section class="slots-bench" id="slides-job" data-slots-bench aria-label="The slides’ job">
    <div class="slots-bench-form">
      ${range({ name: "parallelism", title: "Parallelism, of all but the sink", value: parallelism, most })}
      ${range({ name: "slotsPerTaskManager", title: "Slots of each TaskManager", value: slotsPerTaskManager, most })}
      ${box("breaksChain", html`Break the chain: <code>disableChaining()</code> on map`)}
      ${box("namesGroup", html`Name a group: window in “${group}”`)}
      <p class="actions"><button type="button" data-bench-part="use">Use this job in the scenario</button></p>
    </div>
    <p class="slots-bench-off">Where scripts run, you can change this job.</p>
    <p class="slots-bench-change" role="status" data-bench-part="change">${FIRST}</p>
    <div class="slots-bench-result" data-bench-part="result">${benchStages(view)}</div>
  </section>`;
}

/** The three drawings, each with what it shows. */
export function benchStages({ chaining, alone, shared }: BenchView): Markup {
  const marks = (): Markup => raw("");
  const place = (width: number, name: string): { width: number; scope: string } => ({
    width,
    scope: `bench-${name}-${width}`,
  });
  const cluster = (stage: Stage<ClusterData>, name: string): Markup =>
    picture(
      {
        description: stage.description,
        wide: clusterDrawing(stage.data, place(HALF, name)),
        narrow: clusterDrawing({ ...stage.data, ...stage.data.narrow }, place(360, name)),
      },
      marks,
    );
  const chains = picture(
    {
      description: chaining.description,
      wide: chainedJobDrawing(chaining.data),
      narrow: chainedJobNarrowDrawing(chaining.data),
    },
    marks,
  );
  return html`${stageMarkup("chaining", chaining, chains)} ${stageMarkup("alone", alone, cluster(alone, "alone"))}
  ${stageMarkup("shared", shared, cluster(shared, "shared"))}`;
}

function stageMarkup(id: string, { title, finding }: Stage<unknown>, drawing: Markup): Markup {
  return html`<figure class="figure slots-stage" data-stage="${id}">
    <p class="figure-title">${title}</p>
    ${drawing}
    <figcaption>${finding}</figcaption>
  </figure>`;
}

interface Range {
  readonly name: string;
  readonly title: string;
  readonly value: number;
  readonly most: number;
}

function range({ name, title, value, most }: Range): Markup {
  return html`<div class="slots-bench-range">
    <label for="slots-bench-${name}">${title}</label>
    <input
      id="slots-bench-${name}"
      type="range"
      min="1"
      max="${most}"
      step="1"
      value="${value}"
      autocomplete="off"
      data-bench-choice="${name}"
    />
    <output for="slots-bench-${name}" data-bench-value="${name}">${value}</output>
  </div>`;
}

function box(name: string, title: Markup): Markup {
  return html`<label class="slots-bench-box"
    ><input type="checkbox" autocomplete="off" data-bench-choice="${name}" /> <span>${title}</span></label
  >`;
}
