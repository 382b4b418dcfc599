import { connectionsOf } from "../../../model/security/connections.js";
import { runsCode } from "../../../model/security/connections/connection.js";
import type { SecurityValues } from "../../../model/security/settings.js";
import { counted, type World } from "../../world.js";
import type { Decision } from "./items.js";

/** Whether another JobManager would know of the job. Up to 1.11 a cluster on Kubernetes needs ZooKeeper for that. */
export function highAvailability({ givens }: World): Decision {
  if (givens.highAvailability === "none") return { isDone: false, says: "None: only the JobManager knows of the job." };
  const isByKubernetes = givens.highAvailability === "kubernetes" && givens.flinkVersion === "now";
  const standbys = Number(givens.standbyJobManagers);
  const who = standbys > 0 ? counted(String(standbys), "standby") : "no standby";
  return { isDone: true, says: `By ${isByKubernetes ? "Kubernetes" : "ZooKeeper"}, with ${who}.` };
}

/** Whether nobody who only reaches a port of REST can run code. */
export function access({ givens }: World): Decision {
  const open = connectionsOf(givens as unknown as SecurityValues).filter(
    (one) => runsCode(one) && one.ends.some((end) => end === "client" || end === "browser"),
  );
  if (open.length === 0) return { isDone: true, says: "Nobody can run code who only reaches the port." };
  return { isDone: false, says: `As it is set, anyone can run code by ${open.map(({ name }) => name).join(" and ")}.` };
}
