import { choiceField, numberField, SLIDER_STEPS } from "../components/field.js";
import type { Markup } from "../components/html.js";
import { inputsPanel } from "../components/panel.js";
import type { InputId } from "../scenario/inputs.js";
import { inputsById } from "../scenario/inputs.js";
import { defaultScenario } from "../scenario/scenario.js";
import { choiceFieldView, numberFieldView } from "../views/fields.js";

/** The inputs in groups, as someone would collect them. */
const groups: readonly { readonly title: string; readonly ids: readonly InputId[] }[] = [
  { title: "Messages", ids: ["messageBytes", "recordsPerSecond"] },
  {
    title: "State",
    ids: [
      "distinctKeys",
      "idFields",
      "idFieldBytes",
      "aggregateFields",
      "aggregateFieldBytes",
      "stateBackend",
      "heapFactor",
    ],
  },
  { title: "Window", ids: ["windowSeconds", "slideSeconds", "downstreamRecordsPerSecond", "drainSeconds"] },
  { title: "Checkpoints", ids: ["checkpointIntervalSeconds", "checkpointKind", "changedFraction", "checkpointCopies"] },
  {
    title: "Machines",
    ids: [
      "machines",
      "linkBitsPerSecond",
      "stateDisk",
      "diskBytesPerSecond",
      "stateMemoryBytes",
      "coresPerMachine",
      "slowCoreRecordsPerSecond",
      "fastCoreRecordsPerSecond",
    ],
  },
  { title: "Margin", ids: ["targetUtilisation", "machinesLost", "downtimeSeconds"] },
];

/** The field of an input with the default scenario's value. */
export function fieldOf(id: string, place: string): Markup {
  const input = inputsById.get(id);
  if (!input) throw new RangeError(`There is no input "${id}".`);
  const value = defaultScenario.values[input.id];
  if (input.kind === "choice") return choiceField({ ...choiceFieldView(input, value), place });
  const view = numberFieldView(input, value);
  return numberField({ ...view, place, position: Math.round(view.position * SLIDER_STEPS) });
}

/** The panel of all inputs, with the default scenario. */
export function panel(): Markup {
  return inputsPanel(groups.map(({ title, ids }) => ({ title, fields: ids.map((id) => fieldOf(id, "panel")) })));
}

/** The inputs that the panel offers. */
export const panelInputs: readonly InputId[] = groups.flatMap(({ ids }) => ids);
