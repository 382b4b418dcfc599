import { choiceField, numberField, SLIDER_STEPS } from "../components/field.js";
import type { Markup } from "../components/html.js";
import { panelGroups } from "../components/panel.js";
import { inputGroups, inputsById } from "../scenario/inputs.js";
import { defaultScenario } from "../scenario/scenario.js";
import { choiceFieldView, numberFieldView } from "../views/fields.js";

/** The field of an input with the default scenario's value. */
export function fieldOf(id: string, place: string): Markup {
  const input = inputsById.get(id);
  if (!input) throw new RangeError(`There is no input "${id}".`);
  if (input.kind === "text") throw new RangeError(`"${id}" is a text, which has an editor of its own.`);
  const value = defaultScenario.values[input.id];
  if (input.kind === "choice") return choiceField({ ...choiceFieldView(input, value), place });
  const view = numberFieldView(input, value);
  return numberField({ ...view, place, position: Math.round(view.position * SLIDER_STEPS) });
}

/** The fields of the panel, in groups, with the default scenario. */
export function panelFields(): Markup {
  return panelGroups(
    inputGroups.map(({ title, inputs }) => ({
      title,
      fields: inputs.filter(({ kind }) => kind !== "text").map(({ id }) => fieldOf(id, "panel")),
    })),
  );
}
