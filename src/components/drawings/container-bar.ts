import type { ContainerThenData } from "../../views/memory/then/container.js";
import type { Container } from "../../views/memory/then/containers.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

/** Where a container is drawn: its limit is the upper edge. */
export interface BarPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels for a byte. */
  readonly scale: number;
  readonly isNarrow: boolean;
}

/** The least height of a part that has room for a line of text, in pixels. */
const LINE = 20;

/** A container from its bottom to its limit: heap, what is beside it, and the cut-off with Netty in it. */
export function containerBar(
  container: Container,
  { place, data }: { place: BarPlace; data: ContainerThenData },
): Markup {
  const { x, top, width, height } = place;
  const middle = x + width / 2;
  return html`<g>
    <text class="label strong" x="${middle}" y="18" text-anchor="middle">${container.name}</text>
    <text class="label" x="${middle}" y="36" text-anchor="middle"
      >${place.isNarrow ? "" : "container limit "}${data.containerText}</text
    >
    <rect class="cut-off" x="${x}" y="${top}" width="${width}" height="${height}" />
    ${cutoffText(container, { place, data })} ${piecesOf(container, place)}
    ${container === data.flink && managedOf(container, { place, data })} ${heapText(container, place)}
    <path class="limit" d="M${x - 6},${top}H${x + width + 6}" />
  </g>`;
}

function piecesOf({ pieces }: Container, { x, top, width, height, scale }: BarPlace): Markup {
  let y = top + height;
  return html`${pieces.map(({ thing, bytes }) => {
    y -= bytes * scale;
    return html`<rect
      fill="var(--${thing})"
      x="${x}"
      y="${round(y)}"
      width="${width}"
      height="${round(Math.max(0, bytes * scale - 1))}"
    />`;
  })}`;
}

/** What the cut-off has to hold: Netty, and all that nobody counts. */
function cutoffText({ cutoff }: Container, { place, data }: { place: BarPlace; data: ContainerThenData }): Markup {
  const { x, top, width, scale, isNarrow } = place;
  const netty = Math.min(data.nettyBytes, cutoff.bytes) * scale;
  const room = cutoff.bytes * scale - netty;
  const lines = isNarrow
    ? ["RocksDB?", "stacks", "Netty"]
    : ["RocksDB? classes, stacks:", "no budget", "Netty, about 64 MiB"];
  const middle = x + width / 2;
  return html`<rect class="netty" x="${x}" y="${round(top + room)}" width="${width}" height="${round(netty)}" /> ${
      room >= lines.length * LINE &&
      lines.map(
        (line, index) =>
          html`<text class="label" x="${middle}" y="${round(lineAt(index, { top, room }))}" text-anchor="middle"
            >${line}</text
          >`,
      )
    }`;
}

/** The first two lines are in the middle of the cut-off, the third stands on Netty’s part. */
function lineAt(index: number, { top, room }: { top: number; room: number }): number {
  return index === 2 ? top + room - 6 : top + (room - LINE) / 2 - 1 + index * 16;
}

/** The part of the heap that batch jobs may manage, from its top. */
function managedOf(
  { heapBytes }: Container,
  { place, data }: { place: BarPlace; data: ContainerThenData },
): Markup | false {
  const { x, top, width, height, scale } = place;
  const { managedShare } = data;
  if (!managedShare) return false;
  const y = top + height - heapBytes * scale;
  const tall = managedShare.bytes * scale;
  return html`<path
    class="managed-share"
    d="M${x + width - 9},${round(y + 4)}h5v${round(Math.max(0, tall - 8))}h-5"
  />`;
}

function heapText(
  { heapBytes, heapText: size, pieces }: Container,
  { x, top, width, height, scale, isNarrow }: BarPlace,
): Markup | false {
  const heap = pieces.find(({ thing }) => thing === "heap");
  if (!heap || heap.bytes * scale < LINE) return false;
  const isInside = heap.bytes === heapBytes || pieces.at(-1) === heap;
  const y = top + height - (isInside ? heapBytes * scale : heap.bytes * scale);
  return html`<text class="on-mark strong" x="${x + width / 2}" y="${round(y + 18)}" text-anchor="middle"
    >${isNarrow ? "" : "Xmx "}${size}</text
  >`;
}
