import { dataTable } from "../../components/figure.js";
import type { Markup } from "../../components/html.js";
import { builderFields } from "../../components/type-bench/builder.js";
import { byteDrawing } from "../../components/type-bench/bytes.js";
import { evolutionTable } from "../../components/type-bench/evolution.js";
import { serializerTree } from "../../components/type-bench/tree.js";
import { versionTable } from "../../components/type-bench/versions.js";
import type { TypeWorkshop } from "../../views/serialization/bench/workshop.js";
import { fill } from "../slots/editor/fill.js";
import { show, write } from "../text.js";
import { readyMarks } from "./marks.js";
import { part } from "./part.js";

/** Writes what has changed into the bench, in place; the texts stay. */
export function showWorkshop(element: HTMLElement, { view }: TypeWorkshop): void {
  const put = (name: string, content: Markup): void => fill(part(element, name), content.text);
  write(part(element, "verdict"), view.verdict);
  put("versions", versionTable(view));
  put("tree", serializerTree(view));
  put("bytes", byteDrawing(view));
  readyMarks(part(element, "bytes"));
  put("table", dataTable(view.table));
  put("evolution", evolutionTable(view.evolution));
  put("fields", builderFields(view.builder));
  show(part(element, "add"), view.builder.form !== null);
  (part(element, "sample") as HTMLTextAreaElement).placeholder = view.madeUp;
  for (const radio of element.querySelectorAll<HTMLInputElement>("[name=type-bench-version]")) {
    radio.checked = radio.value === view.version;
  }
}
