import { changeKind, changeSettings } from "../../../model/slots/job/edit/change.js";
import { connect, divideBy, reconnect } from "../../../model/slots/job/edit/connect.js";
import { cleanName, renameOperator } from "../../../model/slots/job/edit/names.js";
import type { ChainingStrategy, OperatorKind, Partitioner } from "../../../model/slots/job/job.js";
import { operatorKey, type ConnectionItem } from "../../../views/slots/editor/items.js";
import type { Act, Editor } from "./index.js";
import { itemInSight, part } from "./part.js";
import { removalOf } from "./removal.js";

type Field = HTMLInputElement | HTMLSelectElement;

/** Lets the fields of the inspector edit what is selected, and its buttons connect, disconnect and delete. */
export function bindInspector(editor: Editor): void {
  const panel = part(editor.element, "inspector") as HTMLFieldSetElement;
  panel.disabled = false;
  panel.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "number") change(editor, target, { isTyping: true });
  });
  panel.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      change(editor, target, { isTyping: false });
  });
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-act]") : null;
    if (button) press(editor, button);
  });
}

function change(editor: Editor, field: Field, { isTyping }: { isTyping: boolean }): void {
  const act = actOf(editor, field);
  if (!act) return;
  const isDone = editor.act({ ...act, isTyping });
  if (isDone) field.removeAttribute("aria-invalid");
  else field.setAttribute("aria-invalid", "true");
  if (!isTyping) editor.bench.settle();
  // A choice that cannot be made is not shown as if it were; what was typed stays, to be mended.
  if (!isDone && field instanceof HTMLSelectElement) {
    field.removeAttribute("aria-invalid");
    editor.redraw({ isFirm: true });
  }
}

function actOf(editor: Editor, field: Field): Act | null {
  const { selected } = editor.shown();
  const connection = connectionOf(editor, field.dataset.key);
  if (connection) return connectionAct(connection, field);
  return selected.kind === "operator" ? operatorAct(selected.operator.name, field) : null;
}

function connectionAct({ place, from, to, key }: ConnectionItem, { dataset, value }: Field): Act | null {
  switch (dataset.edit) {
    case "from":
      return {
        edit: (job) => reconnect(job, place, value),
        says: `“${to}” reads from “${value}” and no longer from “${from}”.`,
      };
    case "partitioner":
      return {
        edit: (job) => divideBy(job, place, (value || null) as Partitioner | null),
        says: value === "" ? `Flink chooses how to divide what “${from}” sends.` : `“${from}” sends by ${value}.`,
      };
    default:
      throw new Error(`Nothing of ${key} is called "${String(dataset.edit)}".`);
  }
}

/** What a field says of an operator, as a setting and in words. */
const settings: Readonly<Record<string, (field: Field) => Parameters<typeof changeSettings>[2]>> = {
  parallelism: (field) => ({ parallelism: numberIn(field) }),
  maxParallelism: (field) => ({ maxParallelism: numberIn(field) }),
  chaining: ({ value }) => ({ chaining: (value || null) as ChainingStrategy | null }),
  slotSharingGroup: ({ value }) => ({ slotSharingGroup: value }),
  coLocationGroup: ({ value }) => ({ coLocationGroup: value }),
};

function operatorAct(name: string, field: Field): Act | null {
  const what = field.dataset.edit ?? "";
  const { value } = field;
  if (what === "name") {
    const next = cleanName(value);
    return {
      edit: (job) => renameOperator(job, name, value),
      says: `“${name}” is now called “${next ?? ""}”.`,
      select: operatorKey(next ?? name),
    };
  }
  const title = field.labels?.[0]?.textContent ?? "";
  const shown = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.textContent ?? "") : value;
  const says = value.trim() === "" ? `${title} of “${name}”: not said.` : `${title} of “${name}”: ${shown}.`;
  if (what === "kind") return { edit: (job) => changeKind(job, name, value as OperatorKind), says };
  const setting = settings[what]?.(field);
  return setting ? { edit: (job) => changeSettings(job, name, setting), says } : null;
}

/** An empty field says nothing; what is no number is none that is allowed. */
function numberIn(field: Field): number | null {
  if (field.validity.badInput) return NaN;
  return field.value.trim() === "" ? null : Number(field.value);
}

function connectionOf({ shown }: Editor, key: string | undefined): ConnectionItem | null {
  return shown().data.connections.find((one) => one.key === key) ?? null;
}

function press(editor: Editor, button: HTMLElement): void {
  const { element, shown, select, act } = editor;
  const { selected, data } = shown();
  switch (button.dataset.act) {
    case "select":
      select(button.dataset.key ?? "", { focus: true });
      return;
    case "connect":
      if (selected.kind === "operator") send(editor, selected.operator.name);
      return;
    default:
      // The button goes with what it removes.
      if (act(removalOf(selected, data))) itemInSight(element, shown().selected.key)?.focus();
  }
}

function send({ element, act }: Editor, from: string): void {
  const field = part(element, "inspector").querySelector<HTMLSelectElement>("[data-receiver]");
  const to = field?.value ?? "";
  if (to === "") return;
  act({ edit: (job) => connect(job, from, to), says: `“${to}” reads from “${from}”.` });
}
