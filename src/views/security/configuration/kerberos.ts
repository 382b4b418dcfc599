import type { SecurityValues } from "../../../model/security/settings.js";
import type { ReasonedLine } from "./lines.js";

const CONTEXTS = "security.kerberos.login.contexts: Client,KafkaClient";

/** How the cluster logs in, in both versions. */
export function kerberosLines({
  credentials,
  highAvailability,
  flinkVersion,
}: SecurityValues): readonly ReasonedLine[] {
  const hasZooKeeper =
    highAvailability === "zookeeper" || (highAvailability === "kubernetes" && flinkVersion === "then");
  if (credentials === "none")
    return [{ reason: "no credentials: Hadoop, ZooKeeper and Kafka take the cluster at its word" }];
  if (credentials === "tokens")
    return [{ reason: "delegation tokens alone: they come with the environment, from HADOOP_TOKEN_FILE_LOCATION" }];
  const acl: ReasonedLine = {
    reason: "only who has made an entry may change it; the default lets anyone write",
    text: "high-availability.zookeeper.client.acl: creator",
  };
  return [
    credentials === "keytab"
      ? {
          reason: "one identity for all jobs of the cluster",
          text: "security.kerberos.login.use-ticket-cache: false\nsecurity.kerberos.login.keytab: /path/to/REPLACE_WITH_KEYTAB\nsecurity.kerberos.login.principal: REPLACE_WITH_PRINCIPAL",
        }
      : {
          reason: "somebody has to keep the ticket cache fresh",
          text: "security.kerberos.login.use-ticket-cache: true",
        },
    { reason: "also for ZooKeeper and Kafka; without it for Hadoop alone", text: CONTEXTS },
    ...(hasZooKeeper ? [acl] : []),
  ];
}
