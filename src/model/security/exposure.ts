import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { connectionsOf, groupsOf } from "./connections.js";
import { isOpen, isPlaintext, runsCode, type Connection } from "./connections/connection.js";
import { connectionInputs, type SecurityValues } from "./settings.js";

const source = derived("counted over the connections of the cluster as it is set");

/** What every count is the sum of: people and their tools, the inside of the cluster, and the services around it. */
const tex = (): string => String.raw`\text{clients} + \text{inside} + \text{services}`;

/** How many connections of each group `counts` takes, as a sum. */
const accountOf =
  (counts: (one: Connection) => boolean) =>
  (values: SecurityValues): string =>
    groupsOf(values)
      .map((group) => String(group.filter(counts).length))
      .join(" + ");

/** All of them; those of the old client and the web UI count apart even where they share a port. */
export const connectionCount = derive({
  id: "connectionCount",
  symbol: String.raw`\kappa_m`,
  title: "Connections of the cluster",
  unit: "count",
  source,
  uses: connectionInputs,
  compute: (values) => connectionsOf(values).length,
  tex,
  account: accountOf(() => true),
});

export const plaintextConnections = derive({
  id: "plaintextConnections",
  symbol: String.raw`\kappa_p`,
  title: "Connections in plaintext on a network",
  unit: "count",
  source,
  uses: connectionInputs,
  compute: (values) => connectionsOf(values).filter(isPlaintext).length,
  tex,
  account: accountOf(isPlaintext),
});

export const openConnections = derive({
  id: "openConnections",
  symbol: String.raw`\kappa_a`,
  title: "Connections that serve anybody who reaches them",
  unit: "count",
  source,
  uses: connectionInputs,
  compute: (values) => connectionsOf(values).filter(isOpen).length,
  tex,
  account: accountOf(isOpen),
});

export const codeConnections = derive({
  id: "codeConnections",
  symbol: String.raw`\kappa_c`,
  title: "Connections that let anybody who reaches them run code",
  unit: "count",
  source,
  uses: connectionInputs,
  compute: (values) => connectionsOf(values).filter(runsCode).length,
  tex,
  account: accountOf(runsCode),
});
