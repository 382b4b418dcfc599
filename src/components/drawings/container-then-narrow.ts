import type { ContainerThenData } from "../../views/memory/then/container.js";
import type { Container } from "../../views/memory/then/containers.js";
import { html, type Markup } from "../html.js";
import { containerBar, type BarPlace } from "./container-bar.js";
import { round, spread } from "./geometry.js";

const WIDTH = 360;
const TOP = 48;
const HEIGHT = 320;
const BAR = 84;
const SLIDE_X = 8;
const FLINK_X = 112;
const LABEL_X = FLINK_X + BAR + 10;

/** Both containers on a phone; only that of Flink 1.3 has labels beside it. */
export function containerThenNarrowDrawing(data: ContainerThenData): Markup {
  const scale = data.containerBytes > 0 ? HEIGHT / data.containerBytes : 0;
  const place = (x: number): BarPlace => ({ x, top: TOP, width: BAR, height: HEIGHT, scale, isNarrow: true });
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${TOP + HEIGHT + 8}" aria-hidden="true">
    ${data.slide && containerBar(data.slide, { place: place(SLIDE_X), data })}
    ${
      data.flink
        ? html`${containerBar(data.flink, { place: place(FLINK_X), data })} ${labels(data.flink, data, scale)}`
        : html`<text class="label" x="${FLINK_X}" y="${TOP + HEIGHT / 2}">Flink 1.3 does not start</text>`
    }
  </svg>`;
}

function labels({ pieces, cutoff }: Container, { managedShare }: ContainerThenData, scale: number): Markup {
  let at = 0;
  const inside = pieces.map(({ name, bytes, text, thing }) => {
    at += bytes;
    const note = managedShare && thing === "heap" ? `batch: ${managedShare.text} of it` : "";
    return { y: TOP + HEIGHT - (at - bytes / 2) * scale, name, text, note };
  });
  const all = [
    { y: TOP + (cutoff.bytes * scale) / 2, name: "cut-off", text: cutoff.text, note: cutoff.note },
    ...inside.reverse(),
  ];
  const middles = spread(
    all.map(({ y }) => y),
    { gap: 54, top: TOP + 14, bottom: TOP + HEIGHT - 16 },
  );
  return html`${all.map(({ name, text, note }, index) => {
    const y = middles[index] as number;
    return html`<text class="label strong" x="${LABEL_X}" y="${round(y - 3)}">${name}</text>
      <text class="figure-number" x="${LABEL_X}" y="${round(y + 14)}">${text}</text>
      <text class="label" x="${LABEL_X}" y="${round(y + 31)}">${note}</text>`;
  })}`;
}
