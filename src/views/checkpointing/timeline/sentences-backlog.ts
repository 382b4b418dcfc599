import { raisedInterval } from "../../../model/checkpointing/trigger/coordinator.js";
import type { Happening } from "../../../model/simulation/trace.js";
import { lengthText } from "./clock.js";
import type { Telling } from "./sentences.js";

type OfBacklog = Extract<Happening, { kind: "backlog begins" | "backlog ends" }>;

/** What the source reports of its backlog, and what that does to the timer. */
export function backlogSentence({ kind }: OfBacklog, { story }: Telling): string {
  const { trigger } = story.job;
  return kind === "backlog begins"
    ? `The source reports a backlog: after its next tick the timer waits ${lengthText(trigger.backlogIntervalSeconds ?? NaN)}.`
    : `The source reports no backlog any more: the timer ticks within ${lengthText(raisedInterval(trigger))}, and then at the usual interval.`;
}
