import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { lostSeconds } from "./cost.js";
import { secondsBetweenFailures } from "./inputs.js";
import { lambertWAboveBranch } from "./lambert-w.js";

const costsNothing = () =>
  impossible("A checkpoint that costs no processing time has no best interval: the shorter, the better.", [
    "lostSeconds",
  ]);

export const youngSeconds = derive({
  id: "youngSeconds",
  symbol: String.raw`\tau_y`,
  title: "Best time between checkpoints, after Young",
  unit: "seconds",
  source: cited("young", "the first-order approximation"),
  uses: [lostSeconds, secondsBetweenFailures],
  compute: ({ lostSeconds, secondsBetweenFailures }) =>
    lostSeconds > 0 ? Math.sqrt(2 * lostSeconds * secondsBetweenFailures) : costsNothing(),
  tex: ({ lostSeconds, secondsBetweenFailures }) =>
    String.raw`\sqrt{2 \cdot ${lostSeconds} \cdot ${secondsBetweenFailures}}`,
});

export const dalySeconds = derive({
  id: "dalySeconds",
  symbol: String.raw`\tau_d`,
  title: "Best time between checkpoints, after Daly",
  unit: "seconds",
  source: cited("daly", "the higher-order estimate"),
  uses: [youngSeconds, lostSeconds, secondsBetweenFailures],
  cases: [
    {
      when: ({ lostSeconds, secondsBetweenFailures }) => lostSeconds < 2 * secondsBetweenFailures,
      says: "with checkpoints that cost less than two times between failures",
      compute: ({ youngSeconds, lostSeconds, secondsBetweenFailures }) => {
        const ratio = lostSeconds / (2 * secondsBetweenFailures);
        return youngSeconds * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - lostSeconds;
      },
      tex: ({ youngSeconds, lostSeconds, secondsBetweenFailures }) =>
        String.raw`${youngSeconds} \cdot \left(1 + \frac{1}{3} \cdot \sqrt{\frac{${lostSeconds}}{2 \cdot ${secondsBetweenFailures}}} + \frac{1}{9} \cdot \frac{${lostSeconds}}{2 \cdot ${secondsBetweenFailures}}\right) - ${lostSeconds}`,
    },
    {
      when: () => true,
      says: "with checkpoints that cost more than that",
      compute: ({ secondsBetweenFailures }) => secondsBetweenFailures,
      tex: ({ secondsBetweenFailures }) => secondsBetweenFailures,
    },
  ],
});

export const optimalIntervalSeconds = derive({
  id: "optimalIntervalSeconds",
  symbol: String.raw`\tau`,
  title: "Interval that loses the least time to checkpoints and replays",
  unit: "seconds",
  source: derived("failures without memory; W is Lambert's function; from trigger to trigger, the checkpoint included"),
  uses: [lostSeconds, secondsBetweenFailures],
  compute: ({ lostSeconds, secondsBetweenFailures }) =>
    lostSeconds > 0 ? exactOptimum(lostSeconds, secondsBetweenFailures) : costsNothing(),
  tex: ({ lostSeconds, secondsBetweenFailures }) =>
    String.raw`${secondsBetweenFailures} \cdot \left(1 + \frac{${lostSeconds}}{${secondsBetweenFailures}} + \operatorname{W}\left(-\exp\left(-1 - \frac{${lostSeconds}}{${secondsBetweenFailures}}\right)\right)\right)`,
});

/**
 * The interval T, checkpoint included, for which the useful share of the time is largest when failures come at random.
 * @param costSeconds what one checkpoint costs, above 0
 * @param failureSeconds mean time between failures, above 0
 */
export function exactOptimum(costSeconds: number, failureSeconds: number): number {
  const ratio = costSeconds / failureSeconds;
  return failureSeconds * (ratio + lambertWAboveBranch(ratio));
}

/**
 * The share of the time that an interval loses to checkpoints and to work done twice, when failures come at random with
 * rate λ = 1/F: of the work of an interval, T − c, as much is useful as there are intervals without a failure.
 * Restarts are the same for every interval and are left out.
 * @param intervalSeconds from trigger to trigger, above 0
 * @returns 0 to 1; 1 where a checkpoint costs the whole interval
 */
export function wastedFraction(
  intervalSeconds: number,
  { costSeconds, failureSeconds }: { costSeconds: number; failureSeconds: number },
): number {
  if (costSeconds >= intervalSeconds) return 1;
  const exposure = intervalSeconds / failureSeconds;
  // (T − c) / F of useful work in each (e^{T/F} − 1) of time, both in units of F.
  return 1 - (intervalSeconds - costSeconds) / failureSeconds / Math.expm1(exposure);
}
