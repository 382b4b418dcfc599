import { isOpen, type Connection, type Power } from "../../../model/security/connections/connection.js";

/** How a line is drawn. */
export type Strength = "plain" | "one-way" | "mutual";

/** How strong a connection is: what both ends prove to each other counts only if nobody reads it. */
export function strengthOf({ isEncrypted, proof }: Connection): Strength {
  if (!isEncrypted) return "plain";
  return proof === "both" ? "mutual" : "one-way";
}

/** What the line says. */
export function strengthWords({ isEncrypted, proof }: Connection): string {
  if (!isEncrypted) return proof === "nobody" ? "plaintext" : "plaintext, login";
  return proof === "both" ? "encrypted, mutual" : "encrypted, one-way";
}

const deeds: Readonly<Record<Power, string>> = {
  code: "runs code",
  control: "steers jobs",
  data: "reads data",
  numbers: "reads it",
};

/** Whom a port serves, and what they can do; a connection on one machine says so. */
export function accessWords(connection: Connection): string {
  if (connection.reach === "machine") return "on one machine";
  if (isOpen(connection)) return `anyone ${deeds[connection.power]}`;
  return connection.admits === "company" ? "whole company" : "known ones only";
}

const proofs: Readonly<Record<Connection["proof"], string>> = {
  nobody: "nobody",
  server: "the server to the client",
  client: "the client to the server",
  both: "each to the other",
};

/** Who proves who they are, for a table. */
export const proofWords = ({ proof }: Connection): string => proofs[proof];
