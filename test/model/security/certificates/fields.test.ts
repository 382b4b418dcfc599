import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  LONGEST_VALIDITY,
  MOST_HOSTS,
  readDays,
  readDirectory,
  readHosts,
} from "../../../../src/model/security/certificates/fields.js";

describe("Hosts", () => {
  test("are names and addresses, each once", () => {
    expect(readHosts(" jm.example, 10.0.0.1\n::1\tjm.example")).toEqual({
      value: [
        { kind: "dns", text: "jm.example" },
        { kind: "ip", text: "10.0.0.1" },
        { kind: "ip", text: "::1" },
      ],
    });
  });

  test.each([
    ["", "at least one"],
    ["job_manager", "underscore"],
    ["http://jm:8081", "page"],
    ["jm:8081", "port"],
    ["10.0.0.256", "no IP address"],
    ["10.0.0.01", "no IP address"],
    ["1.2.3", "no IP address"],
    ["-rf", "no host name"],
    ["a..b", "no host name"],
    ["*.example", "no host name"],
    ["$(id)", "no host name"],
    ["a'b", "no host name"],
    ["1:2:3:4:5:6:7:8:9", "port"],
    ["fe80::1%eth0", "no host name"],
    ["x".repeat(64), "at most 63"],
    [`${"abc.".repeat(64)}de`, "at most 253"],
  ])("are refused with a reason: %j", (text, reason) => {
    expect(readHosts(text)).toEqual({ problem: expect.stringContaining(reason) as string });
  });

  test("are not more than fit", () => {
    const names = Array.from({ length: MOST_HOSTS + 1 }, (_, at) => `w${String(at)}`);
    expect(readHosts(names.join("\n"))).toHaveProperty("problem");
    expect(readHosts(names.slice(1).join("\n"))).toHaveProperty("value");
  });

  test("of an address are every IPv4 and IPv6 address there is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        // An IPv6 address may end in an IPv4 one, which nobody types for a host.
        fc.pre(!text.includes(":") || !text.includes("."));
        expect(readHosts(text)).toEqual({ value: [{ kind: "ip", text }] });
      }),
    );
  });

  test("hold no sign that a shell or a list of names acts on, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.stringMatching(/^[a-z0-9.-]{1,20}$/)),
        (text) => {
          const reading = readHosts(text);
          if ("value" in reading) for (const host of reading.value) expect(host.text).toMatch(/^[a-z0-9.:-]+$/i);
        },
      ),
    );
  });
});

describe("Days", () => {
  test.each(["1", " 365 ", String(LONGEST_VALIDITY)])("are a whole number: %j", (text) => {
    expect(readDays(text)).toEqual({ value: Number(text) });
  });
  test.each(["", "0", "-1", "1.5", "1e3", String(LONGEST_VALIDITY + 1), "x"])("are refused: %j", (text) => {
    expect(readDays(text)).toHaveProperty("problem");
  });
});

describe("A directory", () => {
  test.each([
    ["/etc/flink/tls/", "/etc/flink/tls"],
    ["/tmp/flink's stores", "/tmp/flink's stores"],
  ])("is an absolute path: %j", (text, value) => {
    expect(readDirectory(text)).toEqual({ value });
  });
  test.each(["", "/", "tls", "~/tls", "/a$b", "/a`b`", '/a"b', "/a\\b", "/a #b", "/a: b", "/a\nb", "/a\u2028b", "/a "])(
    "is refused: %j",
    (text) => {
      expect(readDirectory(text)).toHaveProperty("problem");
    },
  );
});
