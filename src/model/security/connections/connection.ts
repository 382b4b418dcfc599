import type { Source } from "../../sources.js";

/** What stands at the ends of a connection. */
export type End =
  | "client"
  | "browser"
  | "jobManager"
  | "taskManager"
  | "historyServer"
  | "coordination"
  | "storage"
  | "kafka"
  | "metrics"
  | "queryClient";

/** Who shows to the other who it is. */
export type Proof = "nobody" | "server" | "client" | "both";

/** Whom a port serves: anybody who reaches it, who has a certificate of the company, or only whom it should. */
export type Admits = "anyone" | "company" | "known";

/** The worst that somebody can do who is served: run code, steer jobs, read or change data, read numbers. */
export type Power = "code" | "control" | "data" | "numbers";

/** From where a port can be reached. */
export type Reach = "machine" | "network" | "everywhere";

/** One connection of a cluster, as the scenario has it. */
export interface Connection {
  readonly id: string;
  /** A noun phrase. */
  readonly title: string;
  /** Short, for a drawing. */
  readonly name: string;
  /** Who asks, and who is asked. */
  readonly ends: readonly [End, End];
  /** "6123", or how it is chosen, in 1.3 and now; a dash where there is no such port. */
  readonly port: { readonly then: string; readonly now: string };
  /** The key that sets it; empty when it is none of Flink’s. */
  readonly portKey: { readonly then: string; readonly now: string };
  readonly isEncrypted: boolean;
  readonly proof: Proof;
  readonly admits: Admits;
  readonly power: Power;
  readonly reach: Reach;
  /** What has a say in it, in 1.3 and now. */
  readonly governed: { readonly then: string; readonly now: string };
  /** What somebody who is served can do; continues “can”. */
  readonly can: string;
  /** What would mend it, as a sentence; what to keep when nothing is amiss. */
  readonly mend: string;
  readonly source: Source;
}

/** Whether somebody on the way can read it. What stays on one machine is on no way. */
export const isPlaintext = ({ isEncrypted, reach }: Connection): boolean => !isEncrypted && reach !== "machine";

/** Whether everybody who reaches the port over a network is served. */
export const isOpen = ({ admits, reach }: Connection): boolean => admits === "anyone" && reach !== "machine";

/** Whether everybody who reaches the port over a network can run code with it. */
export const runsCode = (connection: Connection): boolean => isOpen(connection) && connection.power === "code";
