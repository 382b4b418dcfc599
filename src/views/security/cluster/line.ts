import { isOpen, runsCode, type Connection, type End } from "../../../model/security/connections/connection.js";
import { accessWords, strengthOf, strengthWords, type Strength } from "./words.js";

/** One connection as a drawing shows it. */
export interface ConnectionLine {
  readonly id: string;
  readonly ends: readonly [End, End];
  /** "RPC · 6123". */
  readonly label: string;
  /** "command line → JobManager". */
  readonly between: string;
  readonly strength: Strength;
  readonly words: string;
  readonly access: string;
  /** "code" where anyone can run some, "open" where anyone is served, "" otherwise. */
  readonly danger: "code" | "open" | "";
}

/** What an end is called in a drawing. */
export const endNames: Readonly<Record<End, string>> = {
  client: "command line",
  browser: "browser",
  jobManager: "JobManager",
  taskManager: "TaskManager",
  historyServer: "history server",
  coordination: "coordination",
  storage: "storage",
  kafka: "Kafka",
  metrics: "monitor",
  queryClient: "query client",
};

/** A connection, described for a drawing in a version. */
export function lineOf(connection: Connection, era: "then" | "now"): ConnectionLine {
  const { id, ends, name, port } = connection;
  return {
    id,
    ends,
    label: `${name} · ${port[era]}`,
    between: ends.map((end) => endNames[end]).join(" → "),
    strength: strengthOf(connection),
    words: strengthWords(connection),
    access: accessWords(connection),
    danger: runsCode(connection) ? "code" : isOpen(connection) ? "open" : "",
  };
}
