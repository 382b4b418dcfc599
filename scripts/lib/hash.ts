import { createHash } from "node:crypto";

/** The hash that goes into a file's name: as long as those of Framework, so that all names look alike. */
export function nameHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

/** The hash by which a content security policy allows an inline script. */
export function policyHash(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
