import { describe, expect, it, test } from "vitest";
import { sampleWorlds, talkNumbers } from "../../support/worlds.js";

const HOUR = 3600;
const DAY = 24 * HOUR;

describe("tokens", () => {
  it("of a day are fetched every 18 h, 41 times in 30 days, with 6 h left", () => {
    const numbers = talkNumbers();
    expect(numbers.tokenFetchSeconds).toBe(18 * HOUR);
    expect(numbers.tokenFetches).toBe(41);
    expect(numbers.tokenReserveSeconds).toBe(6 * HOUR);
  });

  test.each([
    [1, 5],
    [2.5, 5],
    [4, 4],
    [6, 0],
    [24, 0],
  ])("are not noticed missing, with a retry every %d h, for %d h", (backoff, hours) => {
    expect(talkNumbers({ retryBackoffSeconds: backoff * HOUR }).kdcOutageSeconds).toBe(hours * HOUR);
  });

  it("never outlast the reserve, in any scenario", () => {
    for (const { evaluation } of sampleWorlds(300)) {
      const { kdcOutageSeconds, tokenReserveSeconds } = evaluation.values as Record<string, number>;
      expect(kdcOutageSeconds).toBeGreaterThanOrEqual(0);
      expect(kdcOutageSeconds).toBeLessThan(tokenReserveSeconds ?? NaN);
    }
  });
});

describe("credentials end", () => {
  test.each([
    ["keytab", "then", 30 * DAY],
    ["keytab", "now", 30 * DAY],
    ["tokens", "then", 7 * DAY],
    ["tokens", "now", DAY],
    ["tickets", "then", 7 * DAY],
    // The last fetch before the tickets end is after 9 × 18 h; its tokens last for a day.
    ["tickets", "now", 9 * 18 * HOUR + DAY],
  ])("with %s, %s, after %i s", (credentials, flinkVersion, seconds) => {
    expect(talkNumbers({ credentials, flinkVersion }).credentialsEndSeconds).toBe(seconds);
  });

  it("no later than the job where it is shorter", () => {
    const numbers = talkNumbers({ credentials: "tokens", flinkVersion: "then", plannedLifeSeconds: 2 * DAY });
    expect([numbers.jobEndSeconds, numbers.coveredFraction]).toEqual([2 * DAY, 1]);
  });

  it("after the part of the job that they cover", () => {
    expect(talkNumbers({ credentials: "tokens", flinkVersion: "then" }).coveredFraction).toBeCloseTo(7 / 30, 12);
  });
});
