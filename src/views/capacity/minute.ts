import { linkTimeline, type LinkTimeline } from "../../model/capacity/link-timeline.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";

export interface MinuteData {
  readonly seconds: readonly MinuteBin[];
  readonly linkBytesPerSecond: number;
  readonly linkText: string;
  readonly averageBytesPerSecond: number;
  readonly averageText: string;
  readonly horizonSeconds: number;
  readonly top: number;
}

export interface MinuteBin {
  readonly from: number;
  readonly to: number;
  readonly steady: number;
  readonly results: number;
  readonly checkpoint: number;
}

const MINUTE_SECONDS = 60;
/** Bursts that can be worked out between two frames: three days of one each minute. */
const MOST_BURSTS = 3 * 24 * 60;
const BINS = 60;

/** The link out, second by second: the same averages, with the bursts as they are. */
export function minuteView(world: World): FigureView<MinuteData> {
  const link = num(world, "linkBytesPerSecond");
  const cycleSeconds = Math.max(MINUTE_SECONDS, num(world, "slideSeconds"), num(world, "checkpointIntervalSeconds"));
  const minute = timelineOver(world, MINUTE_SECONDS);
  // A burst that outlasts the minute is shown until the next one of its kind.
  const horizonSeconds = minute.waitingBytes > 1 ? Math.min(cycleSeconds, longest(world)) : MINUTE_SECONDS;
  const timeline = horizonSeconds === MINUTE_SECONDS ? minute : timelineOver(world, horizonSeconds);
  const seconds = timeline.bins.map((bin) => ({
    from: bin.fromSeconds,
    to: bin.toSeconds,
    steady: bin.steadyBytesPerSecond,
    results: bin.burstBytesPerSecond.results ?? 0,
    checkpoint: bin.burstBytesPerSecond.checkpoint ?? 0,
  }));
  return {
    title: `The link out over ${amount(horizonSeconds, "seconds")}`,
    finding: finding(world, { timeline, horizonSeconds, cycleSeconds }),
    description:
      `Stacked bars over time up to the ${say(world, "linkBytesPerSecond")} of the link: ` +
      `the steady traffic, and on top of it the results and the checkpoint, which fill the link until they are through.`,
    table: {
      columns: ["From", "To", "Steady", "Results", "Checkpoint"],
      rows: seconds.map(({ from, to, ...rates }) => [
        amount(from, "seconds"),
        amount(to, "seconds"),
        ...[rates.steady, rates.results, rates.checkpoint].map((rate) =>
          amount(rate, "bytesPerSecond", { scale: "MB/s" }),
        ),
      ]),
    },
    data: {
      seconds,
      linkBytesPerSecond: link,
      linkText: say(world, "linkBytesPerSecond"),
      averageBytesPerSecond: num(world, "outBytesPerSecond"),
      averageText: say(world, "outBytesPerSecond"),
      horizonSeconds,
      top: roundUp(1.12 * Math.max(link, num(world, "outBytesPerSecond"))),
    },
  };
}

function longest(world: World): number {
  const often = Math.min(num(world, "slideSeconds"), num(world, "checkpointIntervalSeconds"));
  return Math.max(MINUTE_SECONDS, MOST_BURSTS * often);
}

function timelineOver(world: World, horizonSeconds: number): LinkTimeline {
  return linkTimeline(
    [
      { name: "results", bytes: num(world, "emitBytes"), periodSeconds: num(world, "slideSeconds") },
      {
        name: "checkpoint",
        bytes: num(world, "checkpointBytes"),
        periodSeconds: num(world, "checkpointIntervalSeconds"),
      },
    ],
    {
      linkBytesPerSecond: num(world, "linkBytesPerSecond"),
      steadyBytesPerSecond: num(world, "steadyOutBytesPerSecond"),
      horizonSeconds,
      binCount: BINS,
    },
  );
}

interface Found {
  readonly timeline: LinkTimeline;
  readonly horizonSeconds: number;
  readonly cycleSeconds: number;
}

function finding(world: World, { timeline, horizonSeconds, cycleSeconds }: Found): string {
  const full = `full for ${amount(timeline.fullSeconds, "seconds")} of ${amount(horizonSeconds, "seconds")}`;
  if (timeline.waitingBytes > 1) {
    return `The link out is ${full}, and ${amount(timeline.waitingBytes, "bytes")} still wait when the time is over.`;
  }
  const utilisation = num(world, "outUtilisation");
  const contrast = timeline.fullSeconds > 0 && utilisation < 1 ? "although the average is only" : "and the average is";
  const average = `${contrast} ${amount(utilisation, "fraction")} of what it carries.`;
  return cycleSeconds > horizonSeconds
    ? `When the window and a checkpoint fall together, the link out is ${full}, ${average}`
    : `The link out is ${full}, ${average}`;
}
