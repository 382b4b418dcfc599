import type { DurationFit, GrowingDuration } from "../../../model/checkpointing/history/fit-durations.js";
import { median } from "../../../model/checkpointing/history/median.js";
import type { Residual } from "../../../model/checkpointing/history/scatter.js";
import { amount, num, type World } from "../../world.js";
import type { Cluster } from "./cluster.js";
import { fitLine } from "./fit-line.js";
import { modelLine, secondsAt, type DurationLine } from "./model-line.js";
import { capital, nameOf } from "./name-of.js";

/** Closer to the model than this, a cluster does what the model says. Assumed. */
const CLOSE = 0.1;

/** With less of the variance explained than this, the line says little. Assumed. */
const ENOUGH_EXPLAINED = 0.5;

/** Whether the durations are as the model says, where not, and which checkpoint is furthest off. */
export function durationsFinding({ fit }: Cluster, world: World): string {
  if (fit.kind === "unknown") return `${fit.because} With so few there is nothing to compare the model with.`;
  const middle = median(fit.residuals.map(({ record }) => record.checkpointedBytes ?? 0)) ?? 0;
  return [verdict(fit, { middle, world }), ...otherSize(middle, world), ...doubt(fit), furthest(fit.furthest)].join(
    " ",
  );
}

type KnownFit = Exclude<DurationFit, { kind: "unknown" }>;

function verdict(fit: KnownFit, { middle, world }: { middle: number; world: World }): string {
  const model = modelLine(world);
  const cluster = fitLine(fit) as DurationLine;
  const measured = secondsAt(cluster, middle);
  const at = `at ${amount(middle, "bytes")}, the middle of its sizes, a checkpoint takes ${amount(measured, "seconds")} by the fit`;
  if ("because" in model) return `${capital(at)}. The model has nothing to compare it with: ${model.because}`;
  const modelled = secondsAt(model, middle);
  const both = `${at} and ${amount(modelled, "seconds")} by the model.`;
  const difference = measured - modelled;
  if (isClose(measured, modelled)) return `The cluster does what the model says: ${both}`;
  const head = `The cluster is ${difference > 0 ? "slower" : "faster"} than the model: ${both}`;
  return fit.kind === "growing" ? `${head} ${where(fit, { model, middle })}` : head;
}

/** Which of the two parts makes most of the difference. */
function where(fit: GrowingDuration, { model, middle }: { model: DurationLine; middle: number }): string {
  const fixed = Math.abs(fit.fixedSeconds - model.fixedSeconds);
  const upload = Math.abs(middle / fit.bytesPerSecond - middle / model.bytesPerSecond);
  return fixed > upload
    ? `Most of that is in the part that does not depend on the size: ${amount(fit.fixedSeconds, "seconds")}, not ` +
        `${amount(model.fixedSeconds, "seconds")}.`
    : `Most of that is in the upload: ${amount(fit.bytesPerSecond, "bytesPerSecond")} for the whole job, not ` +
        `${amount(model.bytesPerSecond, "bytesPerSecond")}.`;
}

/** The durations may agree at sizes that the model does not have. */
function otherSize(middle: number, world: World): readonly string[] {
  const bytes = num(world, "machines") * num(world, "checkpointBytes");
  return isClose(middle, bytes) ? [] : [`The model’s own checkpoints write ${amount(bytes, "bytes")}.`];
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= CLOSE * Math.max(one, other);
}

function doubt(fit: KnownFit): readonly string[] {
  if (fit.kind === "level") return [fit.because];
  if (fit.explainedFraction >= ENOUGH_EXPLAINED) return [];
  return [`The sizes explain only ${amount(fit.explainedFraction, "fraction")} of how much the durations vary.`];
}

function furthest({ record, durationSeconds, residualSeconds, isOutlier }: Residual): string {
  const off = `${amount(Math.abs(residualSeconds), "seconds")} ${residualSeconds < 0 ? "less" : "more"} than the fit`;
  const name = capital(nameOf(record));
  return isOutlier
    ? `${name} is far off: it took ${amount(durationSeconds, "seconds")}, ${off}.`
    : `None is far off: ${nameOf(record)}, the furthest from the fit, took ${amount(durationSeconds, "seconds")}, ${off}.`;
}
