import type { Direction, Flow, MachineData } from "../../views/capacity/machine.js";
import { html, type Markup } from "../html.js";
import { band, middleOf, round, spread, stack, stackAround, type Span } from "./geometry.js";

const WIDTH = 880;
const HEIGHT = 396;
/** The height of a link that is exactly full. */
const LINK_HEIGHT = 270;
const LINK_TOP = 78;
const LINK_WIDTH = 16;
const LEFT_LINK = 268;
const RIGHT_LINK = WIDTH - LEFT_LINK - LINK_WIDTH;
const PEER_EDGE = 158;
const LABEL_GAP = 58;

/** Where the operators stand inside the machine. */
const OPERATORS = {
  source: { x: 372, y: 84, height: 56 },
  window: { x: 372, y: 186, height: 84 },
  sink: { x: 372, y: 312, height: 40 },
} as const;
const OPERATOR_WIDTH = WIDTH - 2 * 372;

type Operator = keyof typeof OPERATORS;

const receivedBy: Readonly<Record<Flow["thing"], Operator>> = {
  messages: "source",
  shuffle: "window",
  disk: "window",
  checkpoint: "window",
  results: "sink",
};
const sentBy: Readonly<Record<Flow["thing"], Operator>> = { ...receivedBy, shuffle: "source" };

/** The machine's perspective: flows as bands whose width is their rate, the link as a gauge on either side. */
export function machineDrawing(data: MachineData): Markup {
  const most = Math.max(data.linkBytesPerSecond, data.in.bytesPerSecond, data.out.bytesPerSecond);
  const scale = LINK_HEIGHT / most;
  const hasResults = data.out.flows.some(({ thing }) => thing === "results");
  return html`<svg class="drawing machine" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <rect
      class="machine-box"
      x="${LEFT_LINK + LINK_WIDTH}"
      y="40"
      width="${RIGHT_LINK - LEFT_LINK - LINK_WIDTH}"
      height="${HEIGHT - 48}"
    />
    <text class="label strong" x="${WIDTH / 2}" y="64" text-anchor="middle">one TaskManager</text>
    ${side(data, { direction: data.in, scale, inward: true })}
    ${side(data, { direction: data.out, scale, inward: false })} ${operator("source", "source, keyBy")}
    ${operator("window", "window")} ${hasResults && operator("sink", "sink")} ${inside(data, hasResults)}
  </svg>`;
}

interface Side {
  readonly direction: Direction;
  readonly scale: number;
  readonly inward: boolean;
}

function side({ linkBytesPerSecond, linkText }: MachineData, { direction, scale, inward }: Side): Markup {
  const { flows } = direction;
  const widths = flows.map(({ bytesPerSecond }) => bytesPerSecond * scale);
  const link = stack(widths, { top: LINK_TOP });
  const centres = spread(link.map(middleOf), { gap: LABEL_GAP, top: LINK_TOP + 16, bottom: HEIGHT - 30 });
  const operators = attach(flows, { widths, by: inward ? receivedBy : sentBy });
  const linkX = inward ? LEFT_LINK : RIGHT_LINK;
  const peerX = inward ? PEER_EDGE : WIDTH - PEER_EDGE;
  const outerX = inward ? linkX : linkX + LINK_WIDTH;
  const innerX = inward ? linkX + LINK_WIDTH : linkX;
  const operatorX = inward ? OPERATORS.source.x : OPERATORS.source.x + OPERATOR_WIDTH;
  return html`<g>
    ${flows.map((flow, index) => {
      const centre = centres[index] as number;
      const at = around(centre, widths[index] as number);
      return html`<path class="flow ${flow.thing}" d="${band(peerX, at, outerX, link[index] as Span)}" />
        <path
          class="flow ${flow.thing}"
          d="${band(innerX, link[index] as Span, operatorX, operators[index] as Span)}"
        />
        ${peerLabel(flow, { centre, inward })}`;
    })}
    ${gauge({ x: linkX, spans: link, flows, full: linkBytesPerSecond * scale })}
    <text class="label" x="${linkX + LINK_WIDTH / 2}" y="14" text-anchor="middle"
      >link ${inward ? "in" : "out"}, ${linkText}</text
    >
    <text class="figure-number" x="${linkX + LINK_WIDTH / 2}" y="34" text-anchor="middle">${direction.text}</text>
  </g>`;
}

function peerLabel({ peer, name, text }: Flow, { centre, inward }: { centre: number; inward: boolean }): Markup {
  const x = inward ? PEER_EDGE - 10 : WIDTH - PEER_EDGE + 10;
  const anchor = inward ? "end" : "start";
  return html`<text class="label strong" x="${x}" y="${round(centre - 13)}" text-anchor="${anchor}">${peer}</text>
    <text class="label" x="${x}" y="${round(centre + 3)}" text-anchor="${anchor}">${name}</text>
    <text class="figure-number" x="${x}" y="${round(centre + 20)}" text-anchor="${anchor}">${text}</text>`;
}

/** The link as a gauge: what flows, what is free, and where it ends. */
function gauge({
  x,
  spans,
  flows,
  full,
}: {
  x: number;
  spans: readonly Span[];
  flows: readonly Flow[];
  full: number;
}): Markup {
  const used = (spans.at(-1)?.to ?? LINK_TOP) - LINK_TOP;
  return html`<rect
      class="free"
      x="${x}"
      y="${LINK_TOP}"
      width="${LINK_WIDTH}"
      height="${round(Math.max(full, used))}"
    />
    ${flows.map(({ thing }, index) => {
      const span = spans[index] as Span;
      return html`<rect
        class="solid ${thing}"
        x="${x}"
        y="${round(span.from)}"
        width="${LINK_WIDTH}"
        height="${round(Math.max(0, span.to - span.from))}"
      />`;
    })}
    <line
      class="link-end${used > full * (1 + 1e-9) && " over"}"
      x1="${x - 8}"
      x2="${x + LINK_WIDTH + 8}"
      y1="${round(LINK_TOP + full)}"
      y2="${round(LINK_TOP + full)}"
    />`;
}

function operator(name: Operator, label: string): Markup {
  const { x, y, height } = OPERATORS[name];
  return html`<rect class="operator" x="${x}" y="${y}" width="${OPERATOR_WIDTH}" height="${height}" />
    <text class="label strong" x="${x + OPERATOR_WIDTH / 2}" y="${y + height / 2 + 5}" text-anchor="middle"
      >${label}</text
    >`;
}

/** What stays in the machine: the keyBy's own share, and the results on their way to the sink. */
function inside({ localText }: MachineData, hasResults: boolean): Markup {
  const x = WIDTH / 2;
  const { source, window, sink } = OPERATORS;
  return html`<path class="arrow" d="M${x},${source.y + source.height}V${window.y - 7}" />
    <path class="arrow-head" d="M${x - 5},${window.y - 8}h10l-5,8z" />
    <text class="label" x="${x + 10}" y="${(source.y + source.height + window.y) / 2 + 4}">${localText} stay</text>
    ${
      hasResults &&
      html`<path class="arrow" d="M${x},${window.y + window.height}V${sink.y - 7}" />
        <path class="arrow-head" d="M${x - 5},${sink.y - 8}h10l-5,8z" />`
    }`;
}

/** The stretch of an operator's edge at which each flow arrives or leaves. */
function attach(
  flows: readonly Flow[],
  { widths, by }: { widths: readonly number[]; by: Readonly<Record<Flow["thing"], Operator>> },
): Span[] {
  const spans: Span[] = [];
  for (const name of Object.keys(OPERATORS) as Operator[]) {
    const { y, height } = OPERATORS[name];
    const mine = flows.flatMap(({ thing }, index) => (by[thing] === name ? [index] : []));
    const total = mine.reduce((sum, index) => sum + (widths[index] as number), 0);
    // A flow that is broader than its operator narrows down to it.
    const narrowing = Math.min(1, (height - 4) / total);
    const placed = stackAround(
      mine.map((index) => (widths[index] as number) * narrowing),
      y + height / 2,
    );
    mine.forEach((index, order) => (spans[index] = placed[order] as Span));
  }
  return spans;
}

function around(centre: number, width: number): Span {
  return { from: centre - width / 2, to: centre + width / 2 };
}
