import type { Outage } from "../../../../model/simulation/trace.js";
import { clockText, lengthText } from "../clock.js";
import { restoredFrom } from "../restored.js";
import { comebackText } from "./comeback.js";
import { ask, type Candidate, type Question, type Trial } from "./question.js";

/** Does a job survive the loss of ZooKeeper if a JobManager stands by? */
export function zookeeperQuestion({ after, drill }: Trial): Question {
  const outage = after.run.outages.find(({ failedSeconds }) => failedSeconds === drill.atSeconds) as Outage;
  const source = restoredFrom(after.run, outage.failedSeconds);
  const from = source ? `from checkpoint ${source.id}` : "from the beginning: no checkpoint is complete";
  const right: Candidate = {
    order: 3,
    label: `No: once a JobManager leads again, the job restarts ${from}`,
    says:
      "Without ZooKeeper no JobManager leads, and TaskManagers that lose the leader of their job cancel its tasks. " +
      `Every job restarts. ${comebackText(outage, after)}`,
  };
  return ask(
    `ZooKeeper is gone from ${clockText(drill.atSeconds, after.seconds)} on, for ${lengthText(drill.forSeconds)}. ` +
      "A second JobManager stands by. Does the job go on?",
    { right, wrong: source ? [standby, withoutCheckpoints, forgotten] : [standby, withoutCheckpoints] },
  );
}

const standby: Candidate = {
  order: 1,
  label: "Yes: the second JobManager takes over, and the tasks go on",
  says:
    "It could lead only by ZooKeeper’s word. And even where it takes over at once, it begins with a restart of every job: " +
    "TaskManagers fail the tasks of a job whose JobManager they have lost.",
};

const withoutCheckpoints: Candidate = {
  order: 2,
  label: "Yes, but without checkpoints until ZooKeeper is back",
  says: "A lost connection to ZooKeeper is lost leadership. The tasks do not outlive the leader of their job.",
};

const forgotten: Candidate = {
  order: 4,
  label: "No, and its checkpoints are forgotten with ZooKeeper",
  says: "ZooKeeper holds only pointers, and keeps them while nobody reaches it. What they point to lies in the file system.",
};
