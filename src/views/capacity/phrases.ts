import { backwardAnswers, type Answer } from "../../model/capacity/answers.js";
import type { Impossible } from "../../model/quantity.js";
import { presetsById, type Preset } from "../../scenario/presets.js";
import { amount, counted, num, say, why, type World } from "../world.js";
import { isCoincidence } from "./coincidence.js";
import { bindingResource, bindingSentence, inSentence } from "./resources.js";

/** The chapter's answer for the scenario in use. */
function answer(world: World): string {
  const { utilisation, name } = bindingResource(world);
  const share = amount(utilisation, "fraction");
  const head = `On ${counted(say(world, "machines"), "machine")} the fullest resource is the ${inSentence(name)}, ${share} full on average`;
  if (utilisation > 1) return `No. ${head}, more than there is.`;
  const verdict = utilisation <= num(world, "targetUtilisation") ? "Yes" : "Barely";
  return `${verdict}. ${head}. Bursts fill the link out ${peaks(world)}.`;
}

function peaks(world: World): string {
  const seconds = num(world, "fullSecondsPerMinute");
  return Number.isFinite(seconds)
    ? `for ${say(world, "fullSecondsPerMinute")} of each minute, on average`
    : "all the time";
}

function answerText(world: World, index: number, whenFound: (text: string) => string): string {
  const { input, value } = backwardAnswers(world.model, world.givens)[index] as Answer;
  if (typeof value !== "number") return impossibleText(value);
  return whenFound(amount(value, input.unit));
}

function impossibleText({ impossible }: Impossible): string {
  return impossible;
}

function coincidence(world: World): string {
  const results = say(world, "producedBytesPerSecond");
  const messages = say(world, "ingestBytesPerSecond");
  if (isCoincidence(world)) {
    return `Results and checkpoints come to ${results}, messages to ${messages}: the same, by chance.`;
  }
  return `Results and checkpoints come to ${results}, messages to ${messages}: not the same, so neither are in and out.`;
}

function cpu(world: World): string {
  const reason = why(world, "hopefulCpuUtilisation");
  if (reason) {
    const { title, values } = presetsById.get("post") as Preset;
    return (
      "The cores are not stated, so CPU cannot be judged. Enter them, or choose a scenario that has some: " +
      `“${title}” has ${String(values.coresPerMachine)} in each machine.`
    );
  }
  const ends = [num(world, "hopefulCpuUtilisation"), num(world, "cautiousCpuUtilisation")];
  const low = amount(Math.min(...ends), "fraction");
  const high = amount(Math.max(...ends), "fraction");
  return (
    `CPU is somewhere from ${low} to ${high} full. It binds before the link does if a core gets through fewer than ` +
    `${say(world, "breakEvenCoreRecordsPerSecond")}: measure that number first.`
  );
}

function afterLoss(world: World): string {
  const factor = num(world, "catchUpFactor");
  if (!Number.isFinite(factor)) return why(world, "catchUpFactor");
  return factor > 1
    ? `The links sustain ${say(world, "catchUpFactor")} the normal rate.`
    : `The links sustain only ${say(world, "catchUpFactor")} the normal rate: less than arrives.`;
}

/** Every sentence of the capacity chapter that the model writes, by the name an author uses. */
export const capacityPhrases = {
  answer,
  binding: bindingSentence,
  coincidence,
  cpu,
  "after-loss": afterLoss,
  "fewest-machines": (world: World) =>
    answerText(world, 0, (text) => `${counted(text, "machine")} ${text === "1" ? "is" : "are"} the fewest.`),
  "largest-rate": (world: World) => answerText(world, 1, (text) => `${text} is the largest rate.`),
  "shortest-interval": (world: World) => answerText(world, 2, (text) => `${text} is the shortest interval.`),
} satisfies Record<string, (world: World) => string>;
