import { addOperator, insertOperator } from "../../../model/slots/job/edit/add.js";
import { freeName } from "../../../model/slots/job/edit/names.js";
import type { OperatorKind } from "../../../model/slots/job/job.js";
import { operatorKey } from "../../../views/slots/editor/items.js";
import type { Editor } from "./index.js";
import { part } from "./part.js";

/** The palette: a new operator stands behind the one that is selected, or in the connection that is. */
export function bindTools(editor: Editor): void {
  const { element, bench, shown, act, step } = editor;
  const kinds = part(element, "new") as HTMLSelectElement;
  part(element, "add").addEventListener("click", () => {
    const kind = kinds.value as OperatorKind;
    const name = freeName(bench.job(), kind);
    const { selected } = shown();
    act({
      edit: (job) =>
        selected.kind === "operator"
          ? addOperator(job, { name, kind }, selected.operator.name)
          : insertOperator(job, { name, kind }, selected.place),
      says: `Added “${name}”.`,
      select: operatorKey(name),
    });
  });
  part(element, "undo").addEventListener("click", () => step("back"));
  part(element, "redo").addEventListener("click", () => step("forward"));
}
