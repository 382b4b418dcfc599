import type { Connection } from "../../../model/security/connections/connection.js";
import type { FigureView } from "../../figure.js";
import { sourceText } from "../../source-text.js";
import { counted, say, type World } from "../../world.js";
import { connectionsIn, eraOf, versionName } from "../values.js";
import { lineOf, type ConnectionLine } from "./line.js";
import { accessWords, proofWords, strengthWords } from "./words.js";

/** A cluster with all that goes in and out. */
export interface SecurityClusterData {
  readonly version: string;
  readonly lines: readonly ConnectionLine[];
}

/** Every connection of the cluster as it is set: how it is protected, and what that leaves to whom. */
export function securityClusterView(world: World): FigureView<SecurityClusterData> {
  const connections = connectionsIn(world);
  const era = eraOf(world);
  return {
    title: "Which connections does the cluster have, and who may use them?",
    finding: exposureSentence(world),
    description:
      "A cluster with its JobManager and TaskManagers, what stands around it, and a line for each connection. A dashed " +
      "line is plaintext, a thin one is encrypted, a double one is encrypted with proof from both ends. Beside each line " +
      "stand its name, its port, its protection, and who may use it.",
    table: {
      columns: [
        "Connection",
        "Port",
        "Protection",
        "Who proves who they are",
        "Who is served",
        "Can",
        "Governed by",
        "What mends it",
        "Source",
      ],
      rows: connections.map((one) => rowOf(one, era)),
    },
    data: { version: versionName(world), lines: connections.map((one) => lineOf(one, era)) },
  };
}

function rowOf(connection: Connection, era: "then" | "now"): readonly string[] {
  const { title, port, portKey, governed, can, mend, source } = connection;
  return [
    title,
    portKey[era] === "" ? port[era] : `${port[era]} (${portKey[era]})`,
    strengthWords(connection),
    proofWords(connection),
    accessWords(connection),
    can,
    governed[era],
    mend,
    sourceText(source),
  ];
}

/** How much is open, in a sentence. */
export function exposureSentence(world: World): string {
  const plaintext = say(world, "plaintextConnections");
  const all = counted(say(world, "connectionCount"), "connection");
  const code = say(world, "codeConnections");
  const lets =
    code === "0" ? "none lets anyone who reaches it run code" : `${code} let anyone who reaches them run code`;
  const plain =
    plaintext === "0"
      ? `None of ${all} is in plaintext`
      : `${plaintext} of ${all} ${plaintext === "1" ? "is" : "are"} in plaintext`;
  return `${plain}, and ${code === "1" ? "1 lets anyone who reaches it run code" : lets}.`;
}
