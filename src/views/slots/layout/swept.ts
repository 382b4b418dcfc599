import type { Diagram, LayoutOptions, Point } from "./layout.js";

/** What a graph that is too large for dagre becomes. Lists are in the order of the diagram. */
export interface Swept {
  readonly width: number;
  readonly height: number;
  /** The centres. */
  readonly nodes: readonly Point[];
}

/** What is between layers, and between boxes of one. */
type Gaps = Omit<LayoutOptions, "direction">;

/** So often layers are ordered by their neighbours: after that little changes. Assumed. */
const SWEEPS = 8;

/** The graph by places, with what is being decided. */
interface Net {
  readonly depth: readonly number[];
  readonly breadth: readonly number[];
  readonly gaps: Gaps;
  readonly senders: readonly (readonly number[])[];
  readonly receivers: readonly (readonly number[])[];
  readonly y: number[];
}

/**
 * Places boxes in layers from left to right, each behind all that send to it, and orders each layer by where its
 * neighbours are (barycentres, after Sugiyama, Tagawa and Toda). A sweep is linear but for the sorting. Yields after
 * each sweep, with the share that is done. What stands on a circle is in the first layer.
 */
export function* swept(diagram: Diagram, gaps: Gaps): Generator<number, Swept, void> {
  const net = netOf(diagram, gaps);
  const layers = layersOf(net);
  for (const layer of layers) stack(layer, { net, wanted: () => 0 });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 0;
    const neighbours = isForward ? net.senders : net.receivers;
    for (const layer of isForward ? layers : [...layers].reverse()) arrange(layer, { net, neighbours });
    yield (sweep + 1) / SWEEPS;
  }
  return placed(net, layers);
}

function netOf({ nodes, edges }: Diagram, gaps: Gaps): Net {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const senders = nodes.map((): number[] => []);
  const receivers = nodes.map((): number[] => []);
  for (const { from, to } of edges) {
    const [sender, receiver] = [placeOf.get(from) ?? 0, placeOf.get(to) ?? 0];
    senders[receiver]?.push(sender);
    receivers[sender]?.push(receiver);
  }
  return {
    depth: nodes.map(({ width }) => width),
    breadth: nodes.map(({ height }) => height),
    gaps,
    senders,
    receivers,
    y: nodes.map(() => 0),
  };
}

/** The longest way from a source decides the layer. */
function layersOf({ senders, receivers }: Net): readonly number[][] {
  const missing = senders.map(({ length }) => length);
  const level = senders.map(() => 0);
  const ready = [...missing.keys()].filter((place) => missing[place] === 0);
  const first: number[] = [];
  const layers: number[][] = [first];
  for (const place of ready) {
    const own = level[place] ?? 0;
    (layers[own] ??= []).push(place);
    for (const receiver of receivers[place] ?? []) {
      level[receiver] = Math.max(level[receiver] ?? 0, own + 1);
      missing[receiver] = (missing[receiver] ?? 0) - 1;
      if (missing[receiver] === 0) ready.push(receiver);
    }
  }
  missing.forEach((count, place) => {
    if (count > 0) first.push(place);
  });
  return layers;
}

/** Orders a layer by the middle of the neighbours of each, and moves each as near to it as the others let it. */
function arrange(layer: number[], { net, neighbours }: { net: Net; neighbours: Net["senders"] }): void {
  const wanted = new Map(layer.map((place) => [place, middle(place, { net, neighbours })]));
  const of = (place: number): number => wanted.get(place) ?? 0;
  layer.sort((one, other) => of(one) - of(other));
  stack(layer, { net, wanted: of });
}

function middle(place: number, { net, neighbours }: { net: Net; neighbours: Net["senders"] }): number {
  const all = neighbours[place] ?? [];
  if (all.length === 0) return net.y[place] ?? 0;
  return all.reduce((sum, other) => sum + (net.y[other] ?? 0), 0) / all.length;
}

/** Puts boxes one below the other, none above where it wants to be, and then all so that their wishes balance. */
function stack(layer: readonly number[], { net, wanted }: { net: Net; wanted: (place: number) => number }): void {
  let end = -Infinity;
  let off = 0;
  for (const place of layer) {
    const half = (net.breadth[place] ?? 0) / 2;
    const at = Math.max(wanted(place), end + half);
    net.y[place] = at;
    end = at + half + net.gaps.across;
    off += at - wanted(place);
  }
  for (const place of layer) net.y[place] = (net.y[place] ?? 0) - off / layer.length;
}

function placed({ depth, breadth, gaps, y }: Net, layers: readonly (readonly number[])[]): Swept {
  const x = y.map(() => 0);
  let begin = 0;
  for (const layer of layers) {
    const deepest = layer.reduce((most, place) => Math.max(most, depth[place] ?? 0), 0);
    for (const place of layer) x[place] = begin + deepest / 2;
    begin += deepest + gaps.along;
  }
  const top = y.reduce((least, at, place) => Math.min(least, at - (breadth[place] ?? 0) / 2), Infinity);
  const bottom = y.reduce((most, at, place) => Math.max(most, at + (breadth[place] ?? 0) / 2), -Infinity);
  const nodes = y.map((at, place) => ({ x: x[place] ?? 0, y: at - top }));
  return { width: Math.max(0, begin - gaps.along), height: Math.max(0, bottom - top), nodes };
}
