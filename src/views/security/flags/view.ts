import {
  conditionOf,
  isEncrypted,
  isMutual,
  keyOf,
  type TlsPath,
  type TlsVersion,
} from "../../../model/security/tls.js";
import { tlsSwitchesOf } from "../../../model/security/settings.js";
import type { FigureView } from "../../figure.js";
import type { World } from "../../world.js";
import { securityValues } from "../values.js";

/** A flag on one side of the drawing, and what it makes of the connection. */
export interface FlagCell {
  readonly key: string;
  readonly encrypts: string;
  readonly isOn: boolean;
  readonly words: string;
}

/** From a flag of 1.3 to one of today, by place. */
export interface TlsFlagsData {
  readonly then: readonly FlagCell[];
  readonly now: readonly FlagCell[];
  readonly moves: readonly (readonly [from: number, to: number])[];
}

const encrypted: Readonly<Record<TlsPath, readonly [then: string, now: string]>> = {
  rpc: ["RPC, and clients that submit", "RPC inside the cluster"],
  data: ["records between TaskManagers", "records between TaskManagers"],
  blob: ["blob server, also for clients", "blob server"],
  web: ["web UI", "REST: clients and web UI"],
  history: ["history server", "history server"],
};

const paths = ["rpc", "data", "blob", "web", "history"] as const;

/** Where each flag of the talk’s slide has gone, and what your switches mean on either side. */
export function tlsFlagsView(world: World): FigureView<TlsFlagsData> {
  const cells = (version: "1.3" | "2.x"): readonly FlagCell[] => paths.map((path) => cellOf(path, version, world));
  const [then, now] = [cells("1.3"), cells("2.x")];
  return {
    title: "Where have the four flags gone?",
    finding: finding(world),
    description:
      "Two columns of keys. On the left those of Flink 1.3 under one master switch, on the right those of 2.x under one " +
      "switch for the inside and one for REST. Lines lead from each flag to what it has become, and the submission of " +
      "clients crosses over to REST.",
    table: {
      columns: [
        "Connection",
        "Flink 1.3",
        "1.3 with your switches",
        "Flink 1.20",
        "1.20 with them",
        "Flink 2.x",
        "2.x with them",
      ],
      rows: paths.map((path) => [
        encrypted[path][1],
        ...(["1.3", "1.20", "2.x"] as const).flatMap((version) => [
          conditionOf(path, version),
          wordsOf(path, version, world),
        ]),
      ]),
    },
    data: {
      then,
      now,
      moves: [
        [0, 0],
        [0, 3],
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 3],
        [4, 4],
      ],
    },
  };
}

function cellOf(path: TlsPath, version: "1.3" | "2.x", world: World): FlagCell {
  const switches = tlsSwitchesOf(securityValues(world));
  const flag = path === "web" && version === "2.x" ? "no flag of its own" : keyOf(path, version);
  return {
    key: flag,
    encrypts: encrypted[path][version === "1.3" ? 0 : 1],
    isOn: isEncrypted(path, version, switches),
    words: wordsOf(path, version, world),
  };
}

function wordsOf(path: TlsPath, version: TlsVersion, world: World): string {
  const switches = tlsSwitchesOf(securityValues(world));
  if (!isEncrypted(path, version, switches)) return "plaintext";
  return isMutual(path, version, switches) ? "encrypted, mutual" : "encrypted, one-way";
}

function finding(world: World): string {
  const values = securityValues(world);
  const count = (version: TlsVersion): number =>
    paths.filter((path) => isEncrypted(path, version, tlsSwitchesOf(values))).length;
  const [then, between, now] = [count("1.3"), count("1.20"), count("2.x")].map(String);
  const sum = `With your switches, ${then ?? ""} of ${String(paths.length)} are encrypted in 1.3, ${between ?? ""} in 1.20, and ${now ?? ""} in 2.x.`;
  return values.oldTlsSwitch === "on" && values.internalTls === "off"
    ? `${sum} Flink 2.x does not read security.ssl.enabled.`
    : sum;
}
