import { plain } from "../../plain.js";

/** A line of configuration and the reason for it; without text, the reason alone. */
export interface ReasonedLine {
  readonly text?: string;
  readonly reason: string;
}

/** Lines with their reasons above them as comments, below the link that restores the scenario. */
export function reasoned(lines: readonly ReasonedLine[], link: string): string {
  return plain([
    ...(link ? [`# ${link}`] : []),
    ...lines.flatMap(({ text, reason }) => ["", `# ${reason}`, ...(text === undefined ? [] : text.split("\n"))]),
  ]);
}

/** Key and trust stores of one side; the passwords are placeholders, which Flink would take literally. */
export function stores(prefix: string, file: string): string {
  return [
    `${prefix}.keystore: /path/to/${file}.keystore`,
    `${prefix}.keystore-password: REPLACE_WITH_KEYSTORE_PASSWORD`,
    `${prefix}.key-password: REPLACE_WITH_KEY_PASSWORD`,
    `${prefix}.truststore: /path/to/${file}.truststore`,
    `${prefix}.truststore-password: REPLACE_WITH_TRUSTSTORE_PASSWORD`,
  ].join("\n");
}
