import { amount, counted, type World } from "../../world.js";
import type { Table } from "../../figure.js";
import type { Cluster } from "./cluster.js";
import { comparison } from "./comparison.js";
import type { Drawable } from "./drawable.js";
import { durationsView, type DurationsData } from "./durations.js";
import { historyView, type HistoryData } from "./history.js";
import { latest } from "./latest.js";

/** A cluster beside the model, in one scenario. */
export interface ClusterView {
  /** What was read, in a sentence or two. */
  readonly about: string;
  readonly durations: Drawable<DurationsData>;
  readonly history: Drawable<HistoryData>;
  readonly comparison: Table;
}

/** Works out everything that is shown of a cluster. */
export function clusterView(cluster: Cluster, world: World): ClusterView {
  return {
    about: about(cluster),
    durations: durationsView(cluster, world),
    history: historyView(cluster, world),
    comparison: comparison(cluster, world),
  };
}

function about({ answer, records }: Cluster): string {
  return [countSentence(records), ...lengthSentence(records), ...missing(answer)].join(" ");
}

function countSentence(records: Cluster["records"]): string {
  if (records.length === 0) return "There is no checkpoint in this answer.";
  const savepoints = records.filter(({ kind }) => kind === "savepoint").length;
  const others = records.filter(({ kind }) => kind !== "savepoint");
  const parts = [
    ...(["completed", "failed", "in progress"] as const).map((status) => ({
      count: others.filter((record) => record.status === status).length,
      what: status,
    })),
    { count: others.filter(({ status }) => status === null).length, what: "in an unknown state" },
  ];
  const told = parts.filter(({ count }) => count > 0).map(({ count, what }) => `${amount(count, "count")} ${what}`);
  const checkpoints = `${counted(amount(others.length, "count"), "checkpoint")}: ${told.join(", ")}`;
  const beside = counted(amount(savepoints, "count"), "savepoint");
  if (others.length === 0) return `${beside} and no checkpoint.`;
  return savepoints > 0 ? `${checkpoints}. Also ${beside}.` : `${checkpoints}.`;
}

function lengthSentence(records: Cluster["records"]): readonly string[] {
  const shown = latest(records).length;
  if (shown === records.length) return [];
  return [`The latest ${amount(shown, "count")} are drawn, listed and fitted.`];
}

function missing({ history, config }: Cluster["answer"]): readonly string[] {
  if (history === null) return ["The history comes with /jobs/:jobid/checkpoints."];
  return config === null ? ["The configuration, which comes with /checkpoints/config, is not there."] : [];
}
