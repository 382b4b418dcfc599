import type { Host } from "./host.js";

/** Whose signature the certificates have: keys of Flink’s own, or a certification authority of the company. */
export type Authority = "own" | "company";

/** The program that makes keys. Truststores are made with keytool in any case. */
export type ToolName = "keytool" | "openssl";

/** What certificates are wanted. */
export interface CertificateRequest {
  /** Hosts of JobManagers, as clients reach REST and as TaskManagers reach RPC. */
  readonly jobManagers: readonly Host[];
  readonly taskManagers: readonly Host[];
  readonly validityDays: number;
  readonly authority: Authority;
  readonly tool: ToolName;
  /** Absolute path of the directory that holds the stores, the same on every host. */
  readonly directory: string;
  /** Whether REST asks its clients for a certificate. */
  readonly hasClientCertificates: boolean;
}
