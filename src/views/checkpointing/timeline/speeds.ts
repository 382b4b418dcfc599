import { lengthText } from "./clock.js";

/** How fast a run is played: seconds of the run in a second. */
export interface Speed {
  readonly secondsPerSecond: number;
  readonly text: string;
}

/** How long a run takes to play at each speed, from slow to fast. Seconds. */
const PLAYING_SECONDS = [72, 24, 12];

/** Steps within a power of ten. */
const STEPS = [1, 2, 3, 6];

/**
 * Three speeds for a run. One of twelve minutes has 10, 30 and 60 seconds in a second; one that is longer goes faster, so
 * that nobody has to wait for it.
 */
export function speedsFor(lengthSeconds: number): readonly Speed[] {
  return PLAYING_SECONDS.map((playing) => {
    const secondsPerSecond = nearStep(lengthSeconds / playing);
    return { secondsPerSecond, text: `${lengthText(secondsPerSecond)} a second` };
  });
}

/** The round number that is not larger, give or take a tenth. */
function nearStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value * 1.1));
  const step = STEPS.findLast((one) => one * power <= value * 1.1) ?? 1;
  return step * power;
}
