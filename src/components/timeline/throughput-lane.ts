import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round, spread } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { laneFrame, laneTop } from "./lane-frame.js";
import { xOf, yOf, type Layout } from "./layout.js";
import { stepLine } from "./steps.js";

/** The lane of throughput: what is processed as a line, what arrives as a dashed one. */
export function throughputLane({ rates, throughput, seconds }: TimelineData, layout: Layout): Markup {
  const lane = layout.lanes.throughput;
  const { top, arriving } = throughput;
  const line = (of: "arriving" | "processed"): string =>
    stepLine(rates.map((rate) => ({ x: xOf(rate.seconds, seconds, layout), y: yOf(rate[of], top.value, lane) })));
  const isNarrow = layout.names === "above";
  return html`<g class="throughput">
    ${laneFrame({ name: "Processed", what: isNarrow ? `dashed: ${arriving.text} arriving` : "messages" }, lane, layout)}
    ${laneTop(top.text, lane.from, layout)}
    <path class="arriving" d="${line("arriving")}" />
    <path class="processed" d="${line("processed")}" />
    ${!isNarrow && lineNames()}
  </g>`;

  function lineNames(): Markup {
    const last = rates.at(-1);
    const places = [last?.arriving ?? 0, last?.processed ?? 0].map((rate) => yOf(rate, top.value, lane) + 4);
    const names = [`arriving ${arriving.text}`, "processed"];
    const [upper, lower] = [names[0] as string, names[1] as string];
    const isSwapped = (places[1] as number) < (places[0] as number);
    const sorted = isSwapped ? [lower, upper] : [upper, lower];
    const ys = spread(
      [...places].sort((a, b) => a - b),
      { gap: 15, top: lane.from + 4, bottom: lane.to },
    );
    return html`${sorted.map(
      (name, index) =>
        html`<text class="label line-name" x="${layout.right + 6}" y="${round(ys[index] ?? lane.to)}">${name}</text>`,
    )}`;
  }
}
