import { aroundConnections } from "./connections/around.js";
import type { Connection } from "./connections/connection.js";
import { frontConnections } from "./connections/front.js";
import { insideConnections } from "./connections/inside.js";
import type { SecurityValues } from "./settings.js";

type Connect = (values: SecurityValues) => Connection | null;

/** By which people and their tools come; inside the cluster; to what it stands on and what watches it. */
const groups: readonly (readonly Connect[])[] = [frontConnections, insideConnections, aroundConnections];

/**
 * Every connection of a cluster as it is set, in three groups: what it is called, whether it is encrypted, who proves
 * itself, what somebody who is served can do. A connection that the version or the settings do not have is absent.
 * Assumes a cluster on several machines, so that internal ports are on a network.
 */
export function groupsOf(values: SecurityValues): readonly (readonly Connection[])[] {
  return groups.map((group) => group.map((connect) => connect(values)).filter((one) => one !== null));
}

/** The same, without groups. */
export const connectionsOf = (values: SecurityValues): readonly Connection[] => groupsOf(values).flat();
