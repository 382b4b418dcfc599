import { backwardAnswers } from "../../src/model/capacity/answers.js";
import { capacityModel } from "../../src/model/capacity/index.js";
import { engineOf, evaluate } from "../../src/model/evaluate.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { catchUpView } from "../../src/views/capacity/catch-up.js";
import { coincidenceView } from "../../src/views/capacity/coincidence.js";
import { lossView } from "../../src/views/capacity/loss.js";
import { sensitivityView } from "../../src/views/capacity/sensitivity.js";
import { worldOf } from "../../src/views/world.js";
import type { Line } from "../report.js";
import { requireAgreement } from "./agreement.js";
import { computeByHand, inputsOf } from "./by-hand.js";
import { kept, timeInTurns, type Timing } from "./timing.js";

/** How much slower than a function written by hand the engine may be. */
const AT_MOST_TIMES = 4;

/** Points of a sweep: enough that loading the scenario does not count. */
const POINTS = 2000;

/** The views that evaluate more than one scenario. */
const sweepingViews = [lossView, coincidenceView, sensitivityView, catchUpView];

const { values } = defaultScenario;
const engine = engineOf(capacityModel);

/** One input that takes many values: the one that is swept most, and the one on which most depends. */
const swept = { recordsPerSecond: 1e5, machines: 2 } as const;
type Swept = keyof typeof swept;

function sweepWithEngine(id: Swept): number {
  let sum = 0;
  engine.load(values);
  for (let point = 0; point < POINTS; point++) {
    engine.set(id, swept[id] + point);
    engine.run();
    sum += engine.number("bindingUtilisation");
  }
  return sum;
}

function sweepByHand(id: Swept): number {
  let sum = 0;
  const inputs = inputsOf(values);
  for (let point = 0; point < POINTS; point++) {
    inputs[id] = swept[id] + point;
    const outputs = computeByHand(inputs);
    kept.last = outputs;
    sum += outputs.bindingUtilisation;
  }
  return sum;
}

/** Measures the engine of the model beside a function written by hand that computes the same numbers. */
export function measureEngine(): readonly Line[] {
  requireAgreement();
  const world = worldOf(capacityModel, values);
  const timings = timeInTurns({
    engineRate: { run: () => sweepWithEngine("recordsPerSecond"), calls: 5 },
    handRate: { run: () => sweepByHand("recordsPerSecond"), calls: 5 },
    engineMachines: { run: () => sweepWithEngine("machines"), calls: 5 },
    handMachines: { run: () => sweepByHand("machines"), calls: 5 },
    evaluate: { run: () => evaluate(capacityModel, values), calls: 200 },
    backward: { run: () => backwardAnswers(capacityModel, values), calls: 20 },
    views: { run: () => sweepingViews.map((view) => view(world)), calls: 10 },
  });
  return [
    ...compared("messages per second", timings.engineRate, timings.handRate),
    ...compared("machines", timings.engineMachines, timings.handMachines),
    line("evaluate(), with a snapshot", timings.evaluate),
    line("the three answers backwards", timings.backward),
    line("the views of four figures, with their sweeps", timings.views),
  ];
}

function compared(input: string, ours: Timing, byHand: Timing): readonly Line[] {
  const perSecond = ({ microseconds }: Timing): number => POINTS / microseconds;
  return [
    { what: `sweep of ${input}: the engine`, value: perSecond(ours), unit: "M scenarios/s", note: noise(ours) },
    { what: `sweep of ${input}: by hand`, value: perSecond(byHand), unit: "M scenarios/s", note: noise(byHand) },
    {
      what: `sweep of ${input}: the engine takes`,
      value: ours.microseconds / byHand.microseconds,
      unit: "×",
      target: { atMost: AT_MOST_TIMES },
    },
  ];
}

function line(what: string, timing: Timing): Line {
  return { what, value: timing.microseconds, unit: "µs", note: noise(timing) };
}

function noise({ spread }: Timing): string {
  return `middle half within ${(100 * spread).toFixed(0)} %`;
}
