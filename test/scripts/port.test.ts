import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { availability, host, nextFreePort, portRefusal, requestedPort } from "../../scripts/serve/port.js";

describe("requestedPort", () => {
  test("is 3000 unless another is asked for", () => {
    expect(requestedPort(undefined)).toBe(3000);
    expect(requestedPort("")).toBe(3000);
    expect(requestedPort("8080")).toBe(8080);
  });

  test.each(["abc", "0", "-1", "65536", "80.5", "3000x", "1e3"])("refuses %s in one sentence", (text) => {
    expect(() => requestedPort(text)).toThrow(
      `PORT is "${text}", but a port is a whole number from 1 to 65535, such as 3000.`,
    );
  });
});

describe("nextFreePort", () => {
  const free = (ports: readonly number[]) => (port: number) =>
    Promise.resolve(ports.includes(port) ? ("free" as const) : ("taken" as const));

  test("is the first that is free", async () => {
    expect(await nextFreePort(3001, free([3000, 3003, 3004]))).toBe(3003);
  });

  test("is none when all are taken", async () => {
    expect(await nextFreePort(65534, free([]))).toBeUndefined();
  });
});

describe("portRefusal", () => {
  test("names the port, a free one and how to use it", () => {
    expect(portRefusal(3000, "taken", 3001, "npm start")).toBe(
      "Port 3000 is in use by another program; port 3001 is free: PORT=3001 npm start",
    );
  });

  test("says when a port needs an administrator, or no other is free", () => {
    expect(portRefusal(80, "forbidden", undefined, "npm start")).toBe(
      "Port 80 may be used by an administrator only; set PORT to another one",
    );
  });
});

describe("availability", () => {
  test("tells a port in use from a free one", async () => {
    const server = createServer().listen(0, host);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await availability(port)).toBe("taken");
    server.close();
    await once(server, "close");
    expect(await availability(port)).toBe("free");
  });
});
