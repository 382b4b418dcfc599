import { measuredFailures } from "../../model/deployment/measured.js";
import { optionLives } from "../../model/deployment/options/lives.js";
import { amount, num, say, why, type World } from "../world.js";
import { recommendationFor } from "./recommendation.js";
import { downtimeOf } from "./downtime.js";
import { secondsText } from "./measured-failures.js";
import { shortenFirst } from "./downtime-parts.js";
import { availabilityText, ninesText, shareText } from "./nines-text.js";
import { variant } from "./variant.js";

/** Why there is no number, as a sentence. */
const obstacle = (world: World, id: string): string => why(world, id) || "An outage has no known length.";

/** The chapter’s answer for the scenario in use. */
function answer(world: World): string {
  if (why(world, "goneOutageSeconds")) return obstacle(world, "goneOutageSeconds");
  return (
    `Records flow again ${say(world, "killedOutageSeconds")} after a TaskManager has died and ` +
    `${say(world, "goneOutageSeconds")} after one hangs, at the latest. ${leaderAnswer(world)}`
  );
}

/** What happens when the JobManager is lost. */
function leaderAnswer(world: World): string {
  if (why(world, "jobManagerOutageSeconds")) return obstacle(world, "jobManagerOutageSeconds");
  const leader = say(world, "jobManagerOutageSeconds");
  return world.givens.highAvailability === "none"
    ? `Nothing replaces a lost JobManager: the job is back ${leader} later, started by hand.`
    : `A lost JobManager is replaced, and every job restarts: that takes ${leader}.`;
}

/** What a year of that comes to. */
function year(world: World): string {
  const downtime = downtimeOf(world);
  if (!downtime) return obstacle(world, "downtimePerYearSeconds");
  return (
    `A year of running brings ${say(world, "outagesPerYear")} outages and ${say(world, "downtimePerYearSeconds")} of ` +
    `downtime on average: records flow in ${shareText(num(world, "yearAvailability"))} of the time, which is ` +
    `${ninesText(num(world, "yearAvailability"))}.`
  );
}

/** How far years differ. */
function spread(world: World): string {
  const downtime = downtimeOf(world);
  if (!downtime) return obstacle(world, "downtimePerYearSeconds");
  const { low, median, high } = downtime;
  const [good, middle, bad] = [low, median, high].map((seconds) => amount(seconds, "seconds"));
  if (high === 0) return "At least 95 of a hundred years of running have no downtime at all.";
  if (median === 0)
    return `Most years of running have no downtime at all; five of a hundred have more than ${bad ?? ""}.`;
  const least = low === 0 ? "five at least have no downtime" : `five have less than ${good ?? ""} of downtime`;
  return (
    `Of a hundred years of running, ${least}, and five have more than ${bad ?? ""}; the middle one has ${middle ?? ""}, ` +
    `or an availability of ${availabilityText(median)}.`
  );
}

/** What one more JobManager that waits would change. */
function standby(world: World): string {
  const { highAvailability, clusterKind, standbyJobManagers } = world.givens;
  if (highAvailability === "none")
    return "Without high availability no standby can take over, for nothing tells it the job.";
  if (clusterKind === "yarn") return "YARN starts another attempt, and runs no JobManager beside the one that leads.";
  if (why(world, "newLeaderSeconds")) return obstacle(world, "newLeaderSeconds");
  const [without, beside] = [0, 1].map((count) =>
    num(variant(world, { standbyJobManagers: count }), "newLeaderSeconds"),
  );
  const saved = (without as number) - (beside as number);
  const head = Number(standbyJobManagers) > 0 ? "The standby here saves" : "A standby here would save";
  return saved > 0
    ? `${head} ${amount(saved, "seconds")} of ${amount(without as number, "seconds")}.`
    : `${head} nothing: a new process is there before the old one counts as gone.`;
}

/** How soon a job with connections failed on a real cluster. */
function measured(): string {
  return (
    `On a cluster of 2.3, a job on two TaskManagers that exchange records failed ` +
    `${secondsText(measuredFailures.killedWithConnections.seconds)} after one of them was killed.`
  );
}

/** How long tasks went on without a JobManager. */
function measuredLeader(): string {
  return (
    `On a cluster of 2.3 without high availability, tasks ran on for ` +
    `${secondsText(measuredFailures.jobManagerKilled.seconds)} after their JobManager was killed.`
  );
}

/** What is recommended. */
function choice(world: World): string {
  const { option } = recommendationFor(world);
  return `For Flink ${world.givens.flinkVersion === "then" ? "1.3" : "2.x"}: ${optionLives[option].name}.`;
}

/** The sentences of the chapter on deployment and high availability, by the name an author uses. */
export const deploymentPhrases: Readonly<Record<string, (world: World) => string>> = {
  "deployment-answer": answer,
  "deployment-year": year,
  "deployment-spread": spread,
  "deployment-standby": standby,
  "deployment-measured": measured,
  "deployment-measured-leader": measuredLeader,
  "deployment-shorten": shortenFirst,
  "deployment-choice": choice,
  "deployment-choice-reasons": (world) => recommendationFor(world).reasons.join(" "),
  "deployment-choice-against": (world) => recommendationFor(world).against.join(" "),
};
