import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";

/** What makes a key one that Flink hides. Source: `GlobalConfiguration.SENSITIVE_KEYS`, 2.3. */
const hidden =
  /password|secret|fs\.azure\.account\.key|apikey|api-key|auth-params|service-key|token|basic-auth|jaas\.config|http-headers/i;

/** Whether the value of a key is not to be shown. Tokens have settings that are none. */
export function isSecret(key: string): boolean {
  return (
    hidden.test(key) &&
    !/^security\.(delegation|kerberos)\.|tokens?\.(enabled|renewal)|secretKeyRef|kubernetes\.secrets/.test(key)
  );
}

const isLiteral = (value: string): boolean => value !== "" && !/^(\$\{.*\}|\$\w+|…|\*+)$/.test(value);

/** Rules about what a file gives away. */
export const secretRules: readonly Rule[] = [
  {
    id: "plain-secret",
    level: "note",
    applies: ({ settings }) => {
      const plain = [...settings].flatMap(([key, value]) => (isSecret(key) && isLiteral(value.trim()) ? [key] : []));
      return plain.length > 0 && plain;
    },
    happens: (_, keys) =>
      `${keys.length === 1 ? "A secret stands" : `${String(keys.length)} secrets stand`} in the file in plain text: whoever reads the file, a backup of it or its ConfigMap has ${keys.length === 1 ? "it" : "them"}.`,
    reason:
      "Flink hides these values in its log and in the web interface, by words in their keys, but needs them in the file.",
    mend: ["# chmod 600 conf/config.yaml; in Kubernetes, mount the file from a Secret instead of a ConfigMap"],
    source: cited("flink23", "GlobalConfiguration.SENSITIVE_KEYS"),
  },
];
