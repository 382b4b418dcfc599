import { behind, picture, type FigureParts, type Marks } from "./figure.js";
import { html, type Markup } from "./html.js";

/** A run of the simulator ready to be framed: its pictures are drawn. */
export interface WeekParts extends Omit<FigureParts, "id"> {
  readonly basis: string;
  /** How many weeks a reader can choose. */
  readonly choices: readonly number[];
  readonly weeks: number;
  readonly seed: number;
}

/** Seeds that a reader can choose. */
const MOST_SEED = 9999;

const marks: Marks = (part) => html`data-part="${part}"`;

/**
 * A figure that the reader can have simulated anew. Before any script runs it is complete, and its controls do nothing.
 * Parts that a script fills or changes are named by `data-part`.
 */
export function weekBlock(parts: WeekParts): Markup {
  const { title, finding, basis } = parts;
  return html`<figure class="figure week" data-week aria-labelledby="week-title">
    <p class="figure-title" id="week-title">${title}</p>
    ${controls(parts)}
    <p class="week-said">
      <span role="status" data-part="status"></span>
      <span class="week-progress" data-part="progress" hidden>
        <progress data-part="bar" max="1" value="0" aria-label="Progress of the simulation"></progress>
        <span data-part="progress-text"></span>
      </span>
      <span class="week-note" role="status" data-part="note"></span>
    </p>
    ${picture(parts, marks)}
    <figcaption data-part="finding">${finding}</figcaption>
    <p class="week-basis" data-part="basis">${basis}</p>
    ${behind(parts, marks)}
  </figure>`;
}

/** Buttons that do nothing now are not disabled in the way of HTML: one that has the focus must not lose it. */
function controls({ choices, weeks, seed }: WeekParts): Markup {
  return html`<form class="week-controls" method="dialog" data-part="form" data-needs-script>
    <label
      >Weeks
      <select data-part="weeks" autocomplete="off">
        ${choices.map((choice) => html`<option ${choice === weeks ? html` selected` : null}>${choice}</option>`)}
      </select></label
    >
    <label
      >Seed
      <input
        type="number"
        data-part="seed"
        value="${seed}"
        min="1"
        max="${MOST_SEED}"
        step="1"
        required
        autocomplete="off"
    /></label>
    <span class="week-buttons">
      <button type="submit" data-part="run" aria-disabled="true">Run</button>
      <button type="button" data-part="cancel" aria-disabled="true">Cancel</button>
    </span>
  </form>`;
}
