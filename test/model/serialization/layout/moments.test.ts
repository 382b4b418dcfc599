import { describe, expect, it } from "vitest";
import { leaf } from "./serializers.js";
import { hex, refusalOf } from "./written.js";

const date = leaf("basic", "DateSerializer");
const timestamp = leaf("basic", "SqlTimestampSerializer");
const instant = leaf("basic", "InstantSerializer");
const localDate = leaf("basic", "LocalDateSerializer");
const localTime = leaf("basic", "LocalTimeSerializer");
const localDateTime = leaf("basic", "LocalDateTimeSerializer");

describe("a point in time", () => {
  it("of Date is milliseconds since 1970", () => {
    expect(hex(date, "2017-04-11T12:30:00.123Z")).toBe("0000015b5cfdf9bb");
    expect(hex(date, "1969-12-31T23:59:59.999Z")).toBe("ffffffffffffffff");
    expect(hex(leaf("basic", "SqlDateSerializer"), "2017-04-11")).toBe("0000015b5a4f5400");
    expect(hex(leaf("basic", "SqlTimeSerializer"), "12:30:00")).toBe("0000000002aea540");
  });

  it("agrees with the calendar of JavaScript on every day for eight hundred years", () => {
    for (let day = -146_097; day <= 146_097; day += 31) {
      const iso = new Date(day * 86_400_000).toISOString();
      expect(Number(BigInt.asIntN(64, BigInt(`0x${hex(date, iso)}`)))).toBe(day * 86_400_000);
    }
  });

  it("of Timestamp and Instant has nanoseconds of the second besides", () => {
    expect(hex(timestamp, "1969-12-31T23:59:59.5Z")).toBe("fffffffffffffe0c1dcd6500");
    expect(hex(instant, "2017-04-11T12:30:00.123456789Z")).toBe("0000000058eccc48075bcd15");
  });

  it("may be null", () => {
    expect(hex(date, null)).toBe("8000000000000000");
    expect(hex(timestamp, null)).toBe("800000000000000000000000");
    expect(hex(instant, null)).toBe("800000000000000080000000");
  });

  it("is in UTC and on the calendar", () => {
    const wrong = ["2026-02-29T00:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T10:15:30", "2026-11-23", "yesterday", 7];
    for (const sample of wrong)
      expect(refusalOf(instant, sample), String(sample)).toContain("2026-11-23T10:15:30.123Z");
    expect(refusalOf(instant, "2028-02-29T00:00:00Z")).toBeNull();
  });
});

describe("a day and a time without a zone", () => {
  it("are their parts", () => {
    expect(hex(localDate, "2026-11-23")).toBe("000007ea0b17");
    expect(hex(localDate, "-0044-03-15")).toBe("ffffffd4030f");
    expect(hex(localTime, "10:15:30.000000001")).toBe("0a0f1e00000001");
    expect(hex(localDateTime, "2026-11-23T10:15")).toBe("000007ea0b170a0f0000000000");
  });

  it("have as many bytes where they are null", () => {
    expect(hex(localDate, null)).toBe("800000008000");
    expect(hex(localTime, null)).toBe("80800080000000");
    expect(hex(localDateTime, null)).toBe("80000000800080800080000000");
  });

  it("refuse what is not there", () => {
    expect(refusalOf(localDate, "2026-13-01")).not.toBeNull();
    expect(refusalOf(localTime, "10:60")).not.toBeNull();
    expect(refusalOf(localDateTime, "2026-11-23")).not.toBeNull();
  });
});
