import type { JobExample } from "../../views/slots/editor/examples.js";
import type { Choice, Panel } from "../../views/slots/editor/inspector.js";
import type { PlacedJob } from "../../views/slots/editor/placed.js";
import type { EditorData } from "../../views/slots/editor/view.js";
import { behind, type FigureParts } from "../figure.js";
import { html, raw, type Markup } from "../html.js";
import { jobDrawing } from "./drawing.js";
import { inspector } from "./inspector.js";
import { exampleButtons, textForm } from "./text-form.js";
import { editorTools } from "./tools.js";

/** The job in both variants, placed. */
export interface EditorPictures {
  readonly wide: PlacedJob;
  readonly narrow: PlacedJob;
}

/** The editor ready to be set. */
export interface EditorParts extends Pick<FigureParts, "title" | "finding" | "description" | "table"> {
  readonly data: EditorData;
  readonly pictures: EditorPictures;
  readonly panel: Panel;
  /** What is to be seen in the job. */
  readonly said: string;
  readonly kinds: readonly Choice[];
  readonly examples: readonly JobExample[];
}

/** The job as a drawing, what is to be said of the selected part of it, and its text. */
export function jobEditor(parts: EditorParts): Markup {
  const { title, finding, data, panel, kinds, examples, said } = parts;
  const part = (name: string): Markup => html`data-editor-part="${name}"`;
  return html`<figure
    class="figure job-editor"
    id="fig-job-editor"
    data-job-editor
    aria-labelledby="fig-job-editor-title"
  >
    <p class="figure-title" id="fig-job-editor-title" ${part("title")}>${title}</p>
    <p class="editor-state" role="status" aria-atomic="true">
      <span id="job-editor-said" ${part("said")}>${said}</span> <span ${part("finding")}>${finding}</span>
    </p>
    ${editorTools(kinds)}
    <div class="editor-board" ${part("board")}>${editorBoard(parts, null)}</div>
    <p class="editor-keys">
      An outline is a task: a chain of operators in one thread. A thin line stays within it; a bold one goes over the
      network, and says how records are divided.
    </p>
    <p class="editor-keys" id="job-editor-keys" data-needs-script>
      Draw a connection from the dot of one box to another box. Arrow keys walk along the job, Enter edits, Delete
      removes, Ctrl+Z takes back.
    </p>
    <div class="editor-bench">
      <fieldset class="editor-inspector" aria-labelledby="job-editor-selected" disabled ${part("inspector")}>
        ${inspector(panel)}
      </fieldset>
      ${textForm(data.text)}
    </div>
    ${exampleButtons(examples)} ${behind(parts, (which) => raw(which === "table" ? "data-table" : ""))}
  </figure>`;
}

/** The drawing in two variants, of which the style sheet shows the one that fits. @param selected null without a script */
export function editorBoard(
  { pictures, description }: Pick<EditorParts, "pictures" | "description">,
  selected: string | null,
): Markup {
  const drawing = (name: "wide" | "narrow"): Markup =>
    html`<div class="editor-${name}" data-picture="${name}">
      ${jobDrawing(pictures[name], { scope: `job-${name}`, selected, description })}
    </div>`;
  return html`${drawing("wide")} ${drawing("narrow")}`;
}
