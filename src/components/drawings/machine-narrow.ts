import type { Direction, MachineData } from "../../views/capacity/machine.js";
import { html, type Markup } from "../html.js";
import { middleOf, round, spread, stack, type Span } from "./geometry.js";

const WIDTH = 360;
const HEIGHT = 372;
const TOP = 64;
const BAR_HEIGHT = 290;
const BAR_WIDTH = 34;
const LABEL_GAP = 50;

/** The machine's link on a phone: two gauges beside each other, each flow labelled. */
export function machineNarrowDrawing(data: MachineData): Markup {
  const most = Math.max(data.linkBytesPerSecond, data.in.bytesPerSecond, data.out.bytesPerSecond);
  const scale = BAR_HEIGHT / most;
  return html`<svg class="drawing machine-narrow" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${column(data, { direction: data.in, x: 4, name: "in", scale })}
    ${column(data, { direction: data.out, x: 190, name: "out", scale })}
  </svg>`;
}

interface Column {
  readonly direction: Direction;
  readonly x: number;
  readonly name: string;
  readonly scale: number;
}

function column({ linkBytesPerSecond, linkText }: MachineData, { direction, x, name, scale }: Column): Markup {
  const { flows, text } = direction;
  const spans = stack(
    flows.map(({ bytesPerSecond }) => bytesPerSecond * scale),
    { top: TOP },
  );
  const labels = spread(spans.map(middleOf), { gap: LABEL_GAP, top: TOP + 14, bottom: HEIGHT - 34 });
  const full = linkBytesPerSecond * scale;
  const over = direction.bytesPerSecond > linkBytesPerSecond * (1 + 1e-9);
  return html`<g>
    <text class="label" x="${x}" y="18">link ${name}, ${linkText}</text>
    <text class="figure-number" x="${x}" y="42">${text}</text>
    <rect
      class="free"
      x="${x}"
      y="${TOP}"
      width="${BAR_WIDTH}"
      height="${round(Math.max(full, direction.bytesPerSecond * scale))}"
    />
    ${flows.map(({ thing, peer, name: flow, text: rate }, index) => {
      const { from, to } = spans[index] as Span;
      const y = labels[index] as number;
      return html`<rect
          class="solid ${thing}"
          x="${x}"
          y="${round(from)}"
          width="${BAR_WIDTH}"
          height="${round(to - from)}"
        />
        <path class="leader" d="M${x + BAR_WIDTH},${round(middleOf({ from, to }))}L${x + BAR_WIDTH + 8},${round(y)}" />
        <text class="label strong" x="${x + BAR_WIDTH + 11}" y="${round(y - 10)}">${peer}</text>
        <text class="label" x="${x + BAR_WIDTH + 11}" y="${round(y + 5)}">${flow}</text>
        <text class="label" x="${x + BAR_WIDTH + 11}" y="${round(y + 20)}">${rate}</text>`;
    })}
    <line
      class="link-end${over && " over"}"
      x1="${x - 4}"
      x2="${x + BAR_WIDTH + 6}"
      y1="${round(TOP + full)}"
      y2="${round(TOP + full)}"
    />
  </g>`;
}
