import { credentialsEnd } from "../../../model/security/tokens.js";
import type { FigureView } from "../../figure.js";
import { amount, num, say, type World } from "../../world.js";
import { eraOf, securityValues } from "../values.js";
import { timeTicks, type TimeTick } from "./ticks.js";

/** How long one version can show something. */
export interface CredentialLane {
  readonly name: string;
  readonly isHere: boolean;
  readonly endSeconds: number;
  /** When Flink fetches tokens; empty where it does not, or where there are too many to draw. */
  readonly fetches: readonly number[];
  readonly text: string;
}

/** One validity of tokens: when the next are fetched, when a failed fetch is repeated, when they end. */
export interface Validity {
  readonly endSeconds: number;
  readonly fetchSeconds: number;
  readonly retries: readonly number[];
  readonly ticks: readonly TimeTick[];
}

export interface TokenTimelineData {
  readonly lifeSeconds: number;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly CredentialLane[];
  readonly validity: Validity;
}

/** More marks than this run into each other. */
const MOST_MARKS = 80;

/** What the cluster shows to secured services over the job’s planned life, then and now. */
export function tokenTimelineView(world: World): FigureView<TokenTimelineData> {
  const lifeSeconds = num(world, "plannedLifeSeconds");
  const lanes = [laneOf(world, "then"), laneOf(world, "now")];
  return {
    title: "How long do the credentials last?",
    finding: finding(world),
    description:
      "Two bars on one axis of time, for Flink 1.3 and 2.x: each is as long as the cluster can log in or show a token, and " +
      "hatched where the job is planned to run without. Marks show when tokens are fetched. Below, one validity of " +
      "tokens with the next fetch and the retries before their end.",
    table: {
      columns: ["Version", "Credentials end", "Of the planned life", "Fetches"],
      rows: lanes.map(({ name, endSeconds, text }) => [
        name,
        amount(endSeconds, "seconds"),
        amount(Math.min(1, endSeconds / lifeSeconds), "fraction"),
        text,
      ]),
    },
    data: { lifeSeconds, ticks: timeTicks(lifeSeconds), lanes, validity: validityOf(world) },
  };
}

/** Whether Flink itself fetches tokens: today, and if it can log in. */
const fetchesTokens = (credentials: string, era: "then" | "now"): boolean =>
  era === "now" && (credentials === "keytab" || credentials === "tickets");

function laneOf(world: World, era: "then" | "now"): CredentialLane {
  const { credentials } = securityValues(world);
  const values = world.evaluation.values as unknown as Parameters<typeof credentialsEnd>[0];
  const end = Math.min(num(world, "plannedLifeSeconds"), credentialsEnd({ ...values, flinkVersion: era }));
  const until = credentials === "tickets" ? Math.min(end, num(world, "ticketSeconds")) : end;
  const apart = num(world, "tokenFetchSeconds");
  const count = fetchesTokens(credentials, era) ? 1 + Math.floor(until / apart) : 0;
  return {
    name: era === "then" ? "Flink 1.3" : "Flink 2.x",
    isHere: eraOf(world) === era,
    endSeconds: end,
    fetches: count > MOST_MARKS ? [] : Array.from({ length: count }, (_, at) => at * apart),
    text: laneText(credentials, era, count),
  };
}

const texts: Readonly<Record<string, readonly [then: string, now: string]>> = {
  none: ["nothing to show, nothing that ends", "nothing to show, nothing that ends"],
  tokens: ["YARN renews the tokens up to their longest life", "Flink renews none that you bring"],
  tickets: ["every process logs in from the cache", ""],
  keytab: ["every process logs in from the keytab", ""],
};

function laneText(credentials: string, era: "then" | "now", count: number): string {
  if (count > 0) return `the JobManager fetches tokens, ${amount(count, "count")} times`;
  return texts[credentials]?.[era === "then" ? 0 : 1] ?? "";
}

function validityOf(world: World): Validity {
  const [end, fetch, retry] = ["tokenSeconds", "tokenFetchSeconds", "retryBackoffSeconds"].map((id) =>
    num(world, id),
  ) as [number, number, number];
  const count = Math.ceil((end - fetch) / retry) - 1;
  return {
    endSeconds: end,
    fetchSeconds: fetch,
    retries: count > MOST_MARKS ? [] : Array.from({ length: Math.max(0, count) }, (_, at) => fetch + (at + 1) * retry),
    ticks: timeTicks(end),
  };
}

/** Whether the credentials outlast the job. */
export function finding(world: World): string {
  const { credentials } = securityValues(world);
  if (credentials === "none") return "The cluster shows nothing to anybody, and so nothing of it ends.";
  const covered = say(world, "coveredFraction");
  const end = say(world, "credentialsEndSeconds");
  return num(world, "coveredFraction") < 1
    ? `The credentials end after ${end}, and cover ${covered} of the ${say(world, "plannedLifeSeconds")} that the job is to run.`
    : `The credentials last for the ${say(world, "plannedLifeSeconds")} that the job is to run.`;
}
