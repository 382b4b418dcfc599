import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  conditionOf,
  isEncrypted,
  isMutual,
  type TlsPath,
  type TlsSwitches,
  type TlsVersion,
} from "../../../src/model/security/tls.js";

const names = ["old", "internal", "rest", "mutual", "rpc", "data", "blob", "web", "history"] as const;

/** Every way to set all of the keys. */
const allSwitches: readonly TlsSwitches[] = Array.from(
  { length: 2 ** names.length },
  (_, bits) => Object.fromEntries(names.map((name, at) => [name, ((bits >> at) & 1) === 1])) as unknown as TlsSwitches,
);

/** The table of the keys, as the classes of each release read them. */
const table: Readonly<Record<TlsVersion, Readonly<Record<TlsPath, (on: TlsSwitches) => boolean>>>> = {
  "1.3": {
    rpc: (on) => on.old && on.rpc,
    data: (on) => on.old && on.data,
    blob: (on) => on.old && on.blob,
    web: (on) => on.old && on.web,
    history: (on) => on.old && on.history,
  },
  "1.20": {
    rpc: (on) => (on.internal || on.old) && on.rpc,
    data: (on) => (on.internal || on.old) && on.data,
    blob: (on) => (on.internal || on.old) && on.blob,
    web: (on) => on.rest || on.old,
    history: (on) => (on.rest || on.old) && on.history,
  },
  "2.x": {
    rpc: (on) => on.internal && on.rpc,
    data: (on) => on.internal && on.data,
    blob: (on) => on.internal && on.blob,
    web: (on) => on.rest,
    history: (on) => on.rest && on.history,
  },
};

const places = Object.entries(table).flatMap(([version, paths]) =>
  Object.keys(paths).map((path) => [version as TlsVersion, path as TlsPath] as const),
);

describe.each(places)("TLS in %s, for %s", (version, path) => {
  it("is on exactly where the table of keys says so, in all 512 configurations", () => {
    for (const switches of allSwitches) {
      expect(isEncrypted(path, version, switches), JSON.stringify(switches)).toBe(table[version][path](switches));
    }
  });

  it("never proves both ends without encrypting", () => {
    for (const switches of allSwitches) {
      if (isMutual(path, version, switches)) expect(isEncrypted(path, version, switches)).toBe(true);
    }
  });
});

describe("both ends show a certificate", () => {
  it("nowhere in 1.3", () => {
    for (const switches of allSwitches) expect(isMutual("rpc", "1.3", switches)).toBe(false);
  });

  it("always inside a cluster since 1.6, and for REST where it is asked for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allSwitches),
        fc.constantFrom("1.20" as const, "2.x" as const),
        (switches, version) => {
          expect(isMutual("data", version, switches)).toBe(isEncrypted("data", version, switches));
          expect(isMutual("web", version, switches)).toBe(isEncrypted("web", version, switches) && switches.mutual);
        },
      ),
    );
  });
});

describe("a configuration with the old switch alone", () => {
  const old = Object.fromEntries(names.map((name) => [name, !["internal", "rest", "mutual"].includes(name)]));
  const paths = ["rpc", "data", "blob", "web"] as const;

  test.each([
    ["1.3", 4],
    ["1.20", 4],
    ["2.x", 0],
  ] as const)("encrypts in %s %i of 4", (version, count) => {
    expect(paths.filter((path) => isEncrypted(path, version, old as unknown as TlsSwitches))).toHaveLength(count);
  });
});

describe("the condition for a connection", () => {
  test.each([
    ["rpc", "1.3", "security.ssl.enabled & akka.ssl.enabled"],
    ["rpc", "2.x", "security.ssl.internal.enabled & pekko.ssl.enabled"],
    ["blob", "1.20", "security.ssl.internal.enabled or security.ssl.enabled & blob.service.ssl.enabled"],
    ["web", "1.3", "security.ssl.enabled & jobmanager.web.ssl.enabled"],
    ["web", "2.x", "security.ssl.rest.enabled"],
  ] as const)("%s in %s is %s", (path, version, condition) => {
    expect(conditionOf(path, version)).toBe(condition);
  });
});
