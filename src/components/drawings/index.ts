import type { MachineData } from "../../views/capacity/machine.js";
import type { Markup } from "../html.js";
import { machineNarrowDrawing } from "./machine-narrow.js";
import { machineDrawing } from "./machine.js";

/** A drawing for a wide page and one for a phone. */
export interface DrawingPair {
  readonly wide: (data: MachineData) => Markup;
  readonly narrow: (data: MachineData) => Markup;
}

const machine: DrawingPair = { wide: machineDrawing, narrow: machineNarrowDrawing };

/** Every drawing that is not a chart, by the name of its figure. */
export const drawings: Readonly<Record<string, DrawingPair>> = {
  machine,
  "machine-1": machine,
  "machine-2": machine,
  "machine-3": machine,
  "machine-4": machine,
};
