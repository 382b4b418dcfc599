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

/** One minute at least; longer if the window or the checkpoint comes less often. */
const SHORTEST_HORIZON_SECONDS = 60;
/** Bursts that can be worked out between two frames: three days of one each minute. */
const MOST_BURSTS = 3 * 24 * 60;
const BINS = 60;

/** The link out, second by second: the same averages, with the bursts as they are. */
export function minuteView(world: World): FigureView<MinuteData> {
  const slide = num(world, "slideSeconds");
  const interval = num(world, "checkpointIntervalSeconds");
  const link = num(world, "linkBytesPerSecond");
  const longest = Math.min(Math.max(slide, interval), MOST_BURSTS * Math.min(slide, interval));
  const horizonSeconds = Math.max(SHORTEST_HORIZON_SECONDS, longest);
  const timeline = linkTimeline(
    [
      { name: "results", bytes: num(world, "emitBytes"), periodSeconds: slide },
      { name: "checkpoint", bytes: num(world, "checkpointBytes"), periodSeconds: interval },
    ],
    {
      linkBytesPerSecond: link,
      steadyBytesPerSecond: num(world, "steadyOutBytesPerSecond"),
      horizonSeconds,
      binCount: BINS,
    },
  );
  const seconds = timeline.bins.map((bin) => ({
    from: bin.fromSeconds,
    to: bin.toSeconds,
    steady: bin.steadyBytesPerSecond,
    results: bin.burstBytesPerSecond.results ?? 0,
    checkpoint: bin.burstBytesPerSecond.checkpoint ?? 0,
  }));
  return {
    title: `The link out over ${amount(horizonSeconds, "seconds")}`,
    finding: finding(world, { timeline, horizonSeconds }),
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

function finding(
  world: World,
  { timeline, horizonSeconds }: { timeline: LinkTimeline; horizonSeconds: number },
): string {
  const full = `The link out is full for ${amount(timeline.fullSeconds, "seconds")} of ${amount(horizonSeconds, "seconds")}`;
  if (timeline.waitingBytes > 1) {
    return `${full}, and ${amount(timeline.waitingBytes, "bytes")} still wait when the time is over.`;
  }
  return `${full}, although the average is only ${amount(num(world, "outUtilisation"), "fraction")} of what it carries.`;
}
