/** Versions between which the keys for TLS differ. */
export type TlsVersion = "1.3" | "1.20" | "2.x";

/** Connections that Flink itself can encrypt. */
export type TlsPath = "rpc" | "data" | "blob" | "web" | "history";

/** Keys that have a say in it; true is on. A master switch that is not written is off, a flag that is not written on. */
export interface TlsSwitches {
  readonly old: boolean;
  readonly internal: boolean;
  readonly rest: boolean;
  readonly mutual: boolean;
  readonly rpc: boolean;
  readonly data: boolean;
  readonly blob: boolean;
  readonly web: boolean;
  readonly history: boolean;
}

type Switch = keyof TlsSwitches;

/** Any of these turns TLS on. Source: SSLUtils 1.3.3, SecurityOptions 1.20.5 and 2.3.0. */
const masters: Readonly<Record<TlsVersion, Readonly<Record<"internal" | "rest", readonly Switch[]>>>> = {
  "1.3": { internal: ["old"], rest: ["old"] },
  "1.20": { internal: ["internal", "old"], rest: ["rest", "old"] },
  "2.x": { internal: ["internal"], rest: ["rest"] },
};

/** The flag that takes a connection out again; the web UI has lost its own with 1.6. */
function flagOf(path: TlsPath, version: TlsVersion): Switch | null {
  return path === "web" && version !== "1.3" ? null : path;
}

const sideOf = (path: TlsPath): "internal" | "rest" => (path === "web" || path === "history" ? "rest" : "internal");

/** The keys that a connection needs on: one of the masters, and its flag if it has one. */
export function switchesOf(
  path: TlsPath,
  version: TlsVersion,
): { readonly masters: readonly Switch[]; readonly flag: Switch | null } {
  return { masters: masters[version][sideOf(path)], flag: flagOf(path, version) };
}

/**
 * Whether Flink encrypts a connection.
 * Assumes that a master switch is written only to turn TLS on: 1.20 lets `security.ssl.internal.enabled: false` win
 * over `security.ssl.enabled: true`.
 */
export function isEncrypted(path: TlsPath, version: TlsVersion, switches: TlsSwitches): boolean {
  const { masters, flag } = switchesOf(path, version);
  return masters.some((one) => switches[one]) && (flag === null || switches[flag]);
}

/** Whether both ends show a certificate: inside the cluster since 1.6, for REST since 1.7 where it is asked for. */
export function isMutual(path: TlsPath, version: TlsVersion, switches: TlsSwitches): boolean {
  if (version === "1.3" || !isEncrypted(path, version, switches)) return false;
  return sideOf(path) === "internal" || switches.mutual;
}

const keys: Readonly<Record<Switch, string>> = {
  old: "security.ssl.enabled",
  internal: "security.ssl.internal.enabled",
  rest: "security.ssl.rest.enabled",
  mutual: "security.ssl.rest.authentication-enabled",
  rpc: "pekko.ssl.enabled",
  data: "taskmanager.data.ssl.enabled",
  blob: "blob.service.ssl.enabled",
  web: "jobmanager.web.ssl.enabled",
  history: "historyserver.web.ssl.enabled",
};

/** The name of a key in a version: RPC’s flag was named after Akka up to 1.17. */
export function keyOf(one: Switch, version: TlsVersion): string {
  return one === "rpc" && version === "1.3" ? "akka.ssl.enabled" : keys[one];
}

/** What a connection needs, as it is written: `security.ssl.enabled & akka.ssl.enabled`. */
export function conditionOf(path: TlsPath, version: TlsVersion): string {
  const { masters, flag } = switchesOf(path, version);
  const any = masters.map((one) => keyOf(one, version)).join(" or ");
  return flag === null ? any : `${any} & ${keyOf(flag, version)}`;
}
