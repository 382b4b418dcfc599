import type { ContainerThenData } from "../../views/memory/then/container.js";
import type { Container } from "../../views/memory/then/containers.js";
import { html, type Markup } from "../html.js";
import { containerBar, type BarPlace } from "./container-bar.js";
import { round, spread } from "./geometry.js";

const WIDTH = 880;
const TOP = 54;
const HEIGHT = 340;
const BAR = 170;
const SLIDE_X = 190;
const FLINK_X = 470;

/** The slide's container and that of Flink 1.3, to the same scale, with what lies in them beside. */
export function containerThenDrawing(data: ContainerThenData): Markup {
  const scale = data.containerBytes > 0 ? HEIGHT / data.containerBytes : 0;
  const place = (x: number): BarPlace => ({ x, top: TOP, width: BAR, height: HEIGHT, scale, isNarrow: false });
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${TOP + HEIGHT + 22}" aria-hidden="true">
    ${data.slide && containerBar(data.slide, { place: place(SLIDE_X), data })}
    ${data.slide && slideLabels(data.slide, scale)}
    ${
      data.flink
        ? html`${gap(data, scale)} ${containerBar(data.flink, { place: place(FLINK_X), data })}
          ${flinkLabels(data.flink, data, scale)}`
        : html`<text class="label" x="${FLINK_X}" y="${TOP + HEIGHT / 2}">Flink 1.3 does not start</text>`
    }
  </svg>`;
}

const levelOf = (bytes: number, scale: number): number => TOP + HEIGHT - bytes * scale;

/** From the top of one heap to the top of the other. */
function gap({ slide, flink, gapText }: ContainerThenData, scale: number): Markup {
  const [from, to] = [levelOf(slide?.heapBytes ?? 0, scale), levelOf(flink?.heapBytes ?? 0, scale)];
  const left = SLIDE_X + BAR;
  const middle = (left + FLINK_X) / 2;
  return html`<path class="gap" d="M${left},${round(from)}L${FLINK_X},${round(to)}L${FLINK_X},${round(from)}Z" />
    <path class="leader" d="M${left},${round(from)}L${FLINK_X},${round(to)}" />
    ${
      gapText !== "" &&
      html`<text class="figure-number" x="${middle}" y="${round(Math.min(from, to) - 28)}" text-anchor="middle"
          >${gapText}</text
        >
        <text class="label" x="${middle}" y="${round(Math.min(from, to) - 11)}" text-anchor="middle">less heap</text>`
    }`;
}

interface Label {
  readonly y: number;
  readonly lines: readonly [name: string, size: string, note: string];
}

function slideLabels({ cutoff, heapBytes, heapText }: Container, scale: number): Markup {
  return labels(
    [
      {
        y: levelOf(heapBytes + cutoff.bytes / 2, scale),
        lines: ["cut-off", cutoff.text, `${cutoff.note} of the container`],
      },
      { y: levelOf(heapBytes / 2, scale), lines: ["JVM heap, Xmx", heapText, "network buffers in it"] },
    ],
    { x: SLIDE_X - 14, anchor: "end" },
  );
}

function flinkLabels({ pieces, cutoff }: Container, { slide, managedShare }: ContainerThenData, scale: number): Markup {
  let at = 0;
  const inside = pieces.map(({ name, bytes, text, thing }): Label => {
    at += bytes;
    const share = thing === "heap" && managedShare ? `batch may manage ${managedShare.text} of it` : "";
    const note = thing === "network-memory" && managedShare ? "at most, inside the heap" : share;
    return { y: levelOf(at - bytes / 2, scale), lines: [name, text, note] };
  });
  const isMinimum = slide !== null && cutoff.bytes > slide.cutoff.bytes;
  const note = isMinimum
    ? `the minimum; ${slide.cutoff.note} are ${slide.cutoff.text}`
    : `${cutoff.note} of the container`;
  return labels(
    [{ y: levelOf(at + cutoff.bytes / 2, scale), lines: ["cut-off", cutoff.text, note] }, ...inside.reverse()],
    { x: FLINK_X + BAR + 14, anchor: "start" },
  );
}

function labels(all: readonly Label[], { x, anchor }: { x: number; anchor: "start" | "end" }): Markup {
  const middles = spread(
    all.map(({ y }) => y),
    { gap: 60, top: TOP + 16, bottom: TOP + HEIGHT - 20 },
  );
  return html`${all.map(({ lines: [name, size, note] }, index) => {
    const y = middles[index] as number;
    return html`<text class="label strong" x="${x}" y="${round(y - 12)}" text-anchor="${anchor}">${name}</text>
      <text class="figure-number" x="${x}" y="${round(y + 6)}" text-anchor="${anchor}">${size}</text>
      <text class="label" x="${x}" y="${round(y + 23)}" text-anchor="${anchor}">${note}</text>`;
  })}`;
}
