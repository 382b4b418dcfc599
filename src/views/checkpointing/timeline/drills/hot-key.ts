import { HOT_KEY_SHARE } from "../../../../model/simulation/drills.js";
import type { CheckpointRun } from "../../../../model/simulation/trace.js";
import { amount } from "../../../world.js";
import { messagesText } from "../../messages.js";
import { backlogsOf } from "../backlogs.js";
import { clockText, lengthText } from "../clock.js";
import { momentAt } from "../moment.js";
import type { Story } from "../story.js";
import { ask, type Candidate, type Question, type Trial } from "./question.js";

/** What a hot key does, by the run: do messages wait, and does the start delay grow? Null if no checkpoint tells. */
interface Effect {
  readonly waits: boolean;
  readonly grows: boolean | null;
}

/** A start delay below this is one that nobody sees. */
const NOTABLE_SECONDS = 0.001;

/** What happens to the messages, and to the barriers, while one key is hot? */
export function hotKeyQuestion(trial: Trial): Question {
  const { before, after, drill } = trial;
  const effect: Effect = { waits: waitsIn(after, drill.atSeconds + drill.forSeconds), grows: growsIn(trial) };
  const alternatives = [true, false].flatMap((waits) =>
    (effect.grows === null ? [null] : [true, false]).map((grows): Effect => ({ waits, grows })),
  );
  const candidates = alternatives.map((one, order) => ({
    order,
    label: labelOf(one),
    says: objection(one, { effect, after, before }),
  }));
  const at = alternatives.findIndex(({ waits, grows }) => waits === effect.waits && grows === effect.grows);
  const right: Candidate = { ...(candidates[at] as Candidate), says: summary(effect, trial) };
  return ask(
    `At ${clockText(drill.atSeconds, after.seconds)} one key gets ${amount(HOT_KEY_SHARE, "count")} times its share, for ` +
      `${lengthText(drill.forSeconds)}. What happens meanwhile?`,
    { right, wrong: candidates.filter((_, index) => index !== at) },
  );
}

/** Whether messages wait when the trouble ends. */
export function waitsIn(story: Story, endSeconds: number): boolean {
  return backlogsOf(story).some(({ from, to }) => from < endSeconds && to >= endSeconds);
}

function growsIn({ before, after, drill }: Trial): boolean | null {
  const end = drill.atSeconds + drill.forSeconds;
  const met = after.run.checkpoints.find(
    ({ triggerSeconds, barrierSeconds }) =>
      triggerSeconds >= drill.atSeconds && triggerSeconds < end && barrierSeconds !== null,
  );
  if (!met) return null;
  const usual = before.run.checkpoints[met.id - 1];
  return startDelay(met) > (usual ? startDelay(usual) : 0) + NOTABLE_SECONDS;
}

function startDelay({ triggerSeconds, barrierSeconds }: CheckpointRun): number {
  return (barrierSeconds ?? triggerSeconds) - triggerSeconds;
}

function labelOf({ waits, grows }: Effect): string {
  const messages = waits ? "Messages wait" : "No message waits";
  if (grows === null) return messages;
  if (waits)
    return grows
      ? `${messages}, and barriers behind them: the start delay grows`
      : `${messages}, but barriers pass as before`;
  return grows
    ? `${messages}, but barriers come later: the start delay grows`
    : `${messages}: other subtasks take over`;
}

/** What an answer has got wrong: the messages first, for the barriers follow from them. */
function objection(answer: Effect, { effect, after }: { effect: Effect; after: Story; before: Story }): string {
  const { recordsPerSecond } = after.job.arrivals;
  const slowed = amount(after.job.processing.largestRecordsPerSecond / HOT_KEY_SHARE, "recordsPerSecond");
  const arriving = amount(recordsPerSecond, "recordsPerSecond");
  if (answer.waits && !effect.waits)
    return `Even a third of what the job can do, ${slowed}, is more than the ${arriving} that arrive.`;
  if (!answer.waits && effect.waits) {
    return `A key belongs to one subtask, and no other may take its records. With it the whole job gets through ${slowed}, and ${arriving} arrive.`;
  }
  if (answer.grows) {
    return effect.waits
      ? "These barriers do not wait: they overtake the records in the buffers, or there is next to nothing in them."
      : "Where no message waits the buffers are empty, and barriers pass at once.";
  }
  return "Messages wait in front of full buffers, and a barrier is in the same queue as the records.";
}

function summary(effect: Effect, { after, drill }: Trial): string {
  const end = drill.atSeconds + drill.forSeconds;
  const { waiting } = momentAt(after.run, Math.min(end, after.seconds));
  const messages = effect.waits
    ? `${messagesText(Math.round(waiting))} wait when the key has cooled down.`
    : "The job has enough in reserve even so.";
  return `${messages} ${startDelayText(after, drill.atSeconds)}`.trimEnd();
}

function startDelayText({ run }: Story, atSeconds: number): string {
  const met = run.checkpoints.find((one) => one.triggerSeconds >= atSeconds && one.barrierSeconds !== null);
  if (!met) return "";
  return `The barriers of checkpoint ${met.id} take ${lengthText(startDelay(met))} to the last operator.`;
}
