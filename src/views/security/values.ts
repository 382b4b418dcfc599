import { connectionsOf } from "../../model/security/connections.js";
import type { Connection } from "../../model/security/connections/connection.js";
import type { SecurityValues } from "../../model/security/settings.js";
import type { World } from "../world.js";

/** What a scenario says of a cluster’s connections. */
export const securityValues = ({ evaluation }: World): SecurityValues => evaluation.values as unknown as SecurityValues;

/** The connections of a scenario. */
export const connectionsIn = (world: World): readonly Connection[] => connectionsOf(securityValues(world));

/** Which half of what is said of two versions holds. */
export const eraOf = (world: World): "then" | "now" => (securityValues(world).flinkVersion === "then" ? "then" : "now");

/** The version of a scenario as a name. */
export const versionName = (world: World): string => (eraOf(world) === "then" ? "Flink 1.3" : "Flink 2.x");
