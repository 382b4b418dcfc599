import { jobEditor } from "../components/job-editor/editor.js";
import type { Markup } from "../components/html.js";
import { editorWorkshop } from "../views/slots/editor/workshop.js";
import { defaultWorld } from "./workshop.js";

/** The job of the default scenario, to be edited. */
export function jobEditorMarkup(): Markup {
  return jobEditor(editorWorkshop(defaultWorld, null));
}
