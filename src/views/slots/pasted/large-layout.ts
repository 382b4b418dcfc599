import { componentsOf } from "../../../model/slots/pasted/components.js";
import { LARGEST_FOR_DAGRE, layoutOf, type Diagram, type Point } from "../layout/layout.js";
import { swept } from "../layout/swept.js";

/** Where everything of a large graph is. Lists are in the order of the diagram. */
export interface LargeLayout {
  readonly width: number;
  readonly height: number;
  /** The centres. */
  readonly nodes: readonly Point[];
  readonly edges: readonly (readonly Point[])[];
}

/** How far a layout is. */
export interface LayoutProgress {
  /** Parts that hang together in themselves, and with nothing else. */
  readonly parts: number;
  /** Boxes that are placed. */
  readonly placed: number;
  readonly of: number;
}

/** Between layers, and between boxes of one. In pixels; assumed by looking at it. */
const GAPS = { along: 70, across: 18 } as const;

/** Between parts, in pixels. */
const GAP = 60;

/** A part, with the places of its boxes and arrows in the whole. */
interface Component {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Lays out a graph part by part, and puts the parts side by side. Yields whenever something more is done. */
export function* layOutLarge(diagram: Diagram): Generator<LayoutProgress, LargeLayout, void> {
  const parts = partsOf(diagram);
  const laid: { readonly part: Component; readonly layout: LargeLayout }[] = [];
  let placed = 0;
  const progress = (more: number): LayoutProgress => ({
    parts: parts.length,
    placed: Math.round(placed + more),
    of: diagram.nodes.length,
  });
  for (const part of parts) {
    const laying = layPart(part, diagram);
    let step = laying.next();
    for (; !step.done; step = laying.next()) yield progress(step.value * part.nodes.length);
    laid.push({ part, layout: step.value });
    placed += part.nodes.length;
    yield progress(0);
  }
  return packed(laid, diagram);
}

function partsOf({ nodes, edges }: Diagram): readonly Component[] {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const ends = edges.map(({ from, to }) => ({ from: placeOf.get(from) ?? 0, to: placeOf.get(to) ?? 0 }));
  const components = componentsOf(nodes.length, ends);
  const partOf = new Map(components.flatMap((places, part) => places.map((place) => [place, part] as const)));
  const parts = components.map((places) => ({ nodes: places, edges: [] as number[] }));
  for (const [edge, { from }] of ends.entries()) parts[partOf.get(from) ?? 0]?.edges.push(edge);
  return parts;
}

function* layPart(part: Component, whole: Diagram): Generator<number, LargeLayout, void> {
  const diagram = {
    nodes: part.nodes.flatMap((place) => whole.nodes[place] ?? []),
    edges: part.edges.flatMap((place) => whole.edges[place] ?? []),
  };
  if (diagram.nodes.length <= LARGEST_FOR_DAGRE) {
    const { width, height, nodes, edges } = layoutOf(diagram);
    return { width, height, nodes, edges: edges.map(({ points }) => points) };
  }
  return withEdges(yield* swept(diagram, GAPS), diagram);
}

/** Arrows begin at the right of one box and end at the left of the other. */
function withEdges(layout: Omit<LargeLayout, "edges">, { nodes, edges }: Diagram): LargeLayout {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const side = (id: string, direction: 1 | -1): Point => {
    const place = placeOf.get(id) ?? 0;
    const { x = 0, y = 0 } = layout.nodes[place] ?? {};
    return { x: x + (direction * (nodes[place]?.width ?? 0)) / 2, y };
  };
  return { ...layout, edges: edges.map(({ from, to }) => [side(from, 1), side(to, -1)]) };
}

/** Parts in rows, as wide in all as they are high, or a little wider. */
function packed(
  laid: readonly { readonly part: Component; readonly layout: LargeLayout }[],
  { nodes, edges }: Diagram,
): LargeLayout {
  const area = laid.reduce((sum, { layout }) => sum + (layout.width + GAP) * (layout.height + GAP), 0);
  const widest = Math.max(Math.sqrt(1.6 * area), ...laid.map(({ layout }) => layout.width));
  const whole = { nodes: nodes.map((): Point => ({ x: 0, y: 0 })), edges: edges.map((): readonly Point[] => []) };
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const { part, layout } of laid) {
    if (x > 0 && x + layout.width > widest) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    const moved = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
    for (const [at, place] of part.nodes.entries()) whole.nodes[place] = moved(layout.nodes[at] ?? { x: 0, y: 0 });
    for (const [at, place] of part.edges.entries()) whole.edges[place] = (layout.edges[at] ?? []).map(moved);
    x += layout.width + GAP;
    width = Math.max(width, x - GAP);
    rowHeight = Math.max(rowHeight, layout.height);
  }
  return { ...whole, width, height: y + rowHeight };
}
