import { failOn } from "../../scripts/lib/failure.js";
import { capacityModel } from "../../src/model/capacity/index.js";
import { evaluate } from "../../src/model/evaluate.js";
import { presets } from "../../src/scenario/presets.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import type { Values } from "../../src/scenario/inputs.js";
import { computeByHand, inputsOf } from "./by-hand.js";

/** Scenarios that between them reach every case and every lack of an answer. */
const scenarios: readonly Values[] = [
  ...presets.map(({ id }) => fromPreset(id).values),
  changed({ stateBackend: "heap", stateMemoryBytes: 1e11 }),
  changed({ stateDisk: "local", machines: 1 }),
  changed({ machinesLost: 5, drainSeconds: 61, checkpointKind: "incremental" }),
  changed({ recordsPerSecond: 1e7 }),
  changed({ linkBitsPerSecond: 1e9 }),
];

function changed(values: Partial<Values>): Values {
  return { ...defaultScenario.values, ...values };
}

/** Where the two differ for one scenario: another number, or a number that only one of them has. */
function differences(values: Values): readonly string[] {
  const model = evaluate(capacityModel, values).values;
  const byHand: Readonly<Record<string, number>> = computeByHand(inputsOf(values));
  return capacityModel.quantities
    .filter(({ id, kind }) => kind === "derived" && !Object.is(byHand[id], model[id]))
    .map(({ id }) => `${id} is ${String(model[id])} in the model and ${String(byHand[id])} in bench/engine/by-hand.ts`);
}

/** Fails unless the function written by hand computes exactly what the model does. */
export function requireAgreement(): void {
  failOn("The two that are to be compared compute different numbers:", [...new Set(scenarios.flatMap(differences))]);
}
