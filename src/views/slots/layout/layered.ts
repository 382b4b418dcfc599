import type { Diagram, Layout, LayoutOptions, Point, Shape } from "./layout.js";

/**
 * Places boxes in layers, each behind all that send to it, in the order in which they are given. Linear in boxes and
 * arrows, and without care for crossings. What stands on a circle is in the first layer.
 */
export function layered(diagram: Diagram, options: LayoutOptions): Layout {
  const layers = layersOf(diagram);
  const isRight = options.direction === "right";
  const depth = ({ width, height }: Shape): number => (isRight ? width : height);
  const breadth = ({ width, height }: Shape): number => (isRight ? height : width);
  const at = (along: number, across: number): Point => (isRight ? { x: along, y: across } : { x: across, y: along });
  const centres = new Map<string, Point>();
  let [begin, widest] = [0, 0];
  for (const layer of layers) {
    const deepest = Math.max(...layer.map(depth));
    let end = 0;
    for (const shape of layer) {
      centres.set(shape.id, at(begin + deepest / 2, end + breadth(shape) / 2));
      end += breadth(shape) + options.across;
    }
    widest = Math.max(widest, end - options.across);
    begin += deepest + options.along;
  }
  const { x: width, y: height } = at(begin - options.along, widest);
  return { width, height, ...joined(diagram, centres) };
}

function joined({ nodes, edges }: Diagram, centres: ReadonlyMap<string, Point>): Pick<Layout, "nodes" | "edges"> {
  const centre = (id: string): Point => centres.get(id) ?? { x: 0, y: 0 };
  return {
    nodes: nodes.map(({ id }) => ({ id, ...centre(id) })),
    edges: edges.map(({ from, to }) => {
      const [start, end] = [centre(from), centre(to)];
      return { from, to, points: [start, end], label: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } };
    }),
  };
}

function layersOf({ nodes, edges }: Diagram): readonly (readonly Shape[])[] {
  const receivers = new Map(nodes.map(({ id }) => [id, [] as string[]]));
  const missing = new Map(nodes.map(({ id }) => [id, 0]));
  const depths = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of edges) {
    receivers.get(from)?.push(to);
    missing.set(to, (missing.get(to) ?? 0) + 1);
  }
  const ready = nodes.filter(({ id }) => missing.get(id) === 0).map(({ id }) => id);
  for (const id of ready) {
    for (const to of receivers.get(id) ?? []) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(id) ?? 0) + 1));
      missing.set(to, (missing.get(to) ?? 0) - 1);
      if (missing.get(to) === 0) ready.push(to);
    }
  }
  const layers: Shape[][] = [];
  const isReady = new Set(ready);
  for (const shape of nodes) (layers[isReady.has(shape.id) ? (depths.get(shape.id) ?? 0) : 0] ??= []).push(shape);
  return layers.filter((layer) => layer.length > 0);
}
