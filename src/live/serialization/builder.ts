import { addField } from "../../model/serialization/edit/add-field.js";
import type { Changed } from "../../model/serialization/edit/change.js";
import { fieldTypeNames } from "../../model/serialization/edit/field-types.js";
import { moveField } from "../../model/serialization/edit/move-field.js";
import { removeField } from "../../model/serialization/edit/remove-field.js";
import { typeObjection } from "../../model/serialization/inputs.js";
import { show, write } from "../text.js";
import type { Bench } from "./bench.js";
import { part } from "./part.js";

/** Fields are added, moved and taken away in the text itself, which stays as it is elsewhere. */
export function bindBuilder(bench: Bench): void {
  const { element } = bench;
  const complain = (sentence: string): void => {
    write(part(element, "field-problem"), sentence);
    show(part(element, "field-problem"), sentence !== "");
  };
  /** @returns whether it could be done; why not has been said */
  const apply = (change: (text: string) => Changed): boolean => {
    const refused = refusalOf(change, bench);
    complain(refused ?? "");
    return refused === null;
  };

  const [name, kind] = [part(element, "new-name") as HTMLInputElement, part(element, "new-type") as HTMLSelectElement];
  part(element, "add").addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = fieldTypeNames.find((each) => each === kind.value) ?? "String";
    if (!apply((text) => addField(text, { name: name.value.trim(), type: chosen }))) return;
    name.value = "";
    name.focus();
  });
  part(element, "fields").addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-field-act]") : null;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const [act, at] = [button.dataset.fieldAct, Number(button.dataset.at)];
    if (act === "remove") {
      if (apply((text) => removeField(text, at)) && !focusOn("remove", at) && !focusOn("remove", at - 1)) name.focus();
    } else {
      const way = act === "up" ? "up" : "down";
      if (apply((text) => moveField(text, at, way))) focusOn(way, way === "up" ? at - 1 : at + 1);
    }
  });
  part(element, "type").addEventListener("input", () => complain(""));
}

/** Why a change cannot be made; null when it was. */
function refusalOf(change: (text: string) => Changed, { type, objection }: Bench): string | null {
  const objected = objection();
  if (objected !== null) return objected;
  const changed = change(type.text());
  if ("refused" in changed) return changed.refused;
  const tooLong = typeObjection(changed.text);
  if (tooLong === null) type.type(changed.text);
  return tooLong;
}

/** Focuses a button of a field, which may have another place now. @returns whether there is one */
function focusOn(act: string, at: number): boolean {
  const button = document.getElementById(`type-bench-${act}-${at}`);
  button?.focus();
  return button !== null;
}
