import { describe, expect, it } from "vitest";
import { regimeOf } from "../../../src/model/checkpointing/regime.js";

const at = (raisedIntervalSeconds: number, checkpointSeconds: number, minPauseSeconds: number) =>
  regimeOf({
    raisedIntervalSeconds,
    checkpointSeconds,
    minPauseSeconds,
    periodSeconds: Math.max(raisedIntervalSeconds, checkpointSeconds + minPauseSeconds),
  });

describe("the way a job operates", () => {
  it.each([
    ["regular while the interval leaves time free", at(60, 24.5, 0), "regular"],
    ["regular while the pause fits as well", at(60, 24.5, 35.5), "regular"],
    ["degraded once a checkpoint takes the whole interval", at(24.5, 24.5, 0), "degraded"],
    ["degraded when it takes longer", at(20, 24.5, 0), "degraded"],
    ["guaranteed progress when a pause stretches the period", at(20, 24.5, 10), "guaranteed"],
    ["guaranteed progress when only the pause does not fit", at(60, 24.5, 36), "guaranteed"],
  ])("is %s", (_, regime, expected) => {
    expect(regime).toBe(expected);
  });

  it("is none when no checkpoint completes", () => {
    const regime = regimeOf({
      raisedIntervalSeconds: 60,
      checkpointSeconds: 700,
      minPauseSeconds: 0,
      periodSeconds: NaN,
    });
    expect(regime).toBe("none");
  });
});
