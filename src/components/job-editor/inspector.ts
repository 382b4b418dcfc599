import type { Panel } from "../../views/slots/editor/inspector.js";
import type { Markup } from "../html.js";
import { connectionFields } from "./connection-fields.js";
import { operatorFields } from "./operator-fields.js";

/** What is known of the selected item, and all that can be changed about it. */
export function inspector(panel: Panel): Markup {
  return panel.kind === "operator" ? operatorFields(panel) : connectionFields(panel);
}
