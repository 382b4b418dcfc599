import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { connectionsOf } from "../../../src/model/security/connections.js";
import { isOpen, isPlaintext, runsCode, type Connection } from "../../../src/model/security/connections/connection.js";
import { connectionInputs, type SecurityValues } from "../../../src/model/security/settings.js";
import { talkNumbers } from "../../support/worlds.js";

const first = Object.fromEntries(connectionInputs.map(({ id, initial }) => [id, initial])) as unknown as SecurityValues;
const set = (changes: Partial<SecurityValues> = {}): SecurityValues => ({ ...first, ...changes });

const anyValues: fc.Arbitrary<SecurityValues> = fc.record(
  Object.fromEntries(connectionInputs.map(({ id, options }) => [id, fc.constantFrom(...Object.keys(options))])),
) as unknown as fc.Arbitrary<SecurityValues>;

function connection(id: string, changes: Partial<SecurityValues> = {}): Connection {
  const found = connectionsOf(set(changes)).find((one) => one.id === id);
  if (!found) throw new Error(`There is no connection "${id}".`);
  return found;
}

describe("the connections of a cluster", () => {
  it("each stand there once, however it is set, with all that is said of them", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const connections = connectionsOf(values);
        expect(new Set(connections.map(({ id }) => id)).size).toBe(connections.length);
        for (const { title, can, mend, port } of connections) {
          expect(title).toMatch(/^[A-Z].*[^.]$/);
          expect(can).toMatch(/^[a-z].*[^.]$/);
          expect(mend).toMatch(/^[A-Z].*\.$/);
          expect(port[values.flinkVersion === "then" ? "then" : "now"]).not.toBe("—");
        }
      }),
    );
  });

  it("serve anyone wherever nothing asks who comes", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const one of connectionsOf(values)) {
          if (one.proof === "nobody" && one.id !== "web" && one.id !== "client")
            expect(one.admits, one.id).toBe("anyone");
          if (runsCode(one)) expect(isOpen(one)).toBe(true);
        }
      }),
    );
  });

  it("are never more in plaintext, nor more open, with a switch of 2.x on than off", () => {
    const switches = ["internalTls", "restTls", "rpcTls", "dataTls", "blobTls"] as const;
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...switches), (values, id) => {
        const [off, on] = (["off", "on"] as const).map((value) => connectionsOf({ ...values, [id]: value }));
        for (const counts of [isPlaintext, isOpen, runsCode]) {
          expect(on?.filter(counts).length).toBeLessThanOrEqual(off?.filter(counts).length ?? 0);
        }
      }),
    );
  });

  it("of 1.3 serve anyone inside, TLS or none", () => {
    for (const oldTlsSwitch of ["off", "on"] as const) {
      const rpc = connection("rpc", { flinkVersion: "then", oldTlsSwitch });
      expect([rpc.isEncrypted, rpc.admits, runsCode(rpc)]).toEqual([oldTlsSwitch === "on", "anyone", true]);
    }
  });

  it("of 2.x take no notice of the old switch", () => {
    expect(connectionsOf(set({ oldTlsSwitch: "on" }))).toEqual(connectionsOf(set()));
  });
});

describe("REST", () => {
  test.each([
    ["as it comes", {}, "anyone", "code"],
    ["without the upload of jars", { webSubmission: "off" }, "anyone", "code"],
    ["of an application cluster", { clusterMode: "application" }, "anyone", "control"],
    ["with TLS alone", { restTls: "on" }, "anyone", "code"],
    ["with mutual TLS", { restTls: "on", restMutualTls: "on" }, "known", "code"],
    ["with mutual TLS asked for, and TLS off", { restMutualTls: "on" }, "anyone", "code"],
    [
      "with the company’s authority",
      { restTls: "on", restMutualTls: "on", certificateAuthority: "company" },
      "company",
      "code",
    ],
    ["behind a proxy that can be gone past", { restProxy: "on", restReach: "network" }, "anyone", "code"],
    ["on its machine behind a proxy", { restProxy: "on", restReach: "loopback" }, "known", "code"],
    ["of 1.3 without the upload", { flinkVersion: "then", webSubmission: "off" }, "anyone", "control"],
  ] as const)("%s", (_, changes, admits, power) => {
    const web = connection("web", changes);
    expect([web.admits, web.power]).toEqual([admits, power]);
  });
});

describe("the client", () => {
  it("comes by RPC in 1.3, and by REST today", () => {
    expect(connection("client", { flinkVersion: "then" }).port.then).toBe("6123");
    expect(connection("client").port.now).toBe("8081");
    expect(connection("client", { flinkVersion: "then", oldTlsSwitch: "on" }).isEncrypted).toBe(true);
    expect(connection("client", { internalTls: "on" }).isEncrypted).toBe(false);
  });
});

describe("the services around", () => {
  test.each([
    ["PLAINTEXT", false, "nobody"],
    ["SSL", true, "server"],
    ["SASL_PLAINTEXT", false, "client"],
    ["SASL_SSL", true, "both"],
  ] as const)("Kafka with %s", (kafkaProtocol, isEncrypted, proof) => {
    expect(connection("kafka", { kafkaProtocol })).toMatchObject({ isEncrypted, proof });
  });

  it("know a cluster that logs in; tokens are for Hadoop alone", () => {
    const highAvailability = "zookeeper";
    expect(connection("coordination", { highAvailability }).admits).toBe("known");
    expect(connection("coordination", { highAvailability, credentials: "tokens" }).admits).toBe("anyone");
    expect(connection("coordination", { flinkVersion: "then" }).name).toBe("ZooKeeper");
    expect(connection("storage", { credentials: "tokens" }).admits).toBe("known");
    expect(connection("storage", { credentials: "none" }).admits).toBe("anyone");
  });

  it("are absent where a version does not have them", () => {
    const ids = (changes: Partial<SecurityValues>): readonly string[] =>
      connectionsOf(set(changes)).map(({ id }) => id);
    expect(ids({ highAvailability: "none" })).not.toContain("coordination");
    expect(ids({ flinkVersion: "then" })).not.toContain("metrics");
    expect(ids({ flinkVersion: "then" })).toContain("queryableState");
    expect(ids({})).not.toContain("queryableState");
  });
});

describe("the numbers", () => {
  it("are those of the list", () => {
    const { connectionCount, plaintextConnections, openConnections, codeConnections } = talkNumbers();
    const connections = connectionsOf(set());
    expect([connectionCount, plaintextConnections, openConnections, codeConnections]).toEqual([
      connections.length,
      connections.filter(isPlaintext).length,
      connections.filter(isOpen).length,
      connections.filter(runsCode).length,
    ]);
    expect(codeConnections).toBe(3);
  });

  it("are none where everything is closed", () => {
    const closed = {
      ...{ internalTls: "on", restTls: "on", restMutualTls: "on", kafkaProtocol: "SASL_SSL" },
      ...{ checkpointStore: "s3", highAvailability: "kubernetes", metricsReporter: "none" },
    };
    const { plaintextConnections, openConnections, codeConnections } = talkNumbers(closed);
    expect([plaintextConnections, openConnections, codeConnections]).toEqual([0, 0, 0]);
  });
});
