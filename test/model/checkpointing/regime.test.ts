import { describe, expect, it } from "vitest";
import { regimeOf, type Regime } from "../../../src/model/checkpointing/regime.js";

function at(raisedIntervalSeconds: number, checkpointSeconds: number, minPauseSeconds: number): Regime {
  const periodSeconds = Math.max(raisedIntervalSeconds, checkpointSeconds + minPauseSeconds);
  const freeSeconds = periodSeconds - checkpointSeconds;
  return regimeOf({ raisedIntervalSeconds, checkpointSeconds, minPauseSeconds, periodSeconds, freeSeconds });
}

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

  it("is degraded in spite of a pause where checkpoints overlap and leave no time free", () => {
    const regime = regimeOf({
      raisedIntervalSeconds: 20,
      checkpointSeconds: 50,
      minPauseSeconds: 10,
      periodSeconds: 30,
      freeSeconds: 0,
    });
    expect(regime).toBe("degraded");
  });

  it("is none when no checkpoint completes", () => {
    const regime = regimeOf({
      raisedIntervalSeconds: 60,
      checkpointSeconds: 700,
      minPauseSeconds: 0,
      periodSeconds: NaN,
      freeSeconds: NaN,
    });
    expect(regime).toBe("none");
  });
});
