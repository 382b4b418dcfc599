import type { Diagram, Layout, LayoutOptions, Point } from "./layout.js";
import { swept } from "./swept.js";

/** Places boxes in layers, each behind all that send to it. Arrows are straight lines between centres. */
export function layered(diagram: Diagram, options: LayoutOptions): Layout {
  const isRight = options.direction === "right";
  const { width, height, nodes } = sweptWhole(isRight ? diagram : turned(diagram), options);
  const centres = isRight ? nodes : nodes.map(({ x, y }) => ({ x: y, y: x }));
  return { ...(isRight ? { width, height } : { width: height, height: width }), ...joined(diagram, centres) };
}

function sweptWhole(diagram: Diagram, options: LayoutOptions) {
  const sweeps = swept(diagram, options);
  for (;;) {
    const { done, value } = sweeps.next();
    if (done) return value;
  }
}

/** Boxes that lie on their sides, for layers from top to bottom. */
function turned({ nodes, edges }: Diagram): Diagram {
  return { nodes: nodes.map(({ id, width, height }) => ({ id, width: height, height: width })), edges };
}

function joined({ nodes, edges }: Diagram, centres: readonly Point[]): Pick<Layout, "nodes" | "edges"> {
  const placed = nodes.map(({ id }, at) => ({ id, ...(centres[at] ?? { x: 0, y: 0 }) }));
  const byId = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  const centre = (id: string): Point => byId.get(id) ?? { x: 0, y: 0 };
  return {
    nodes: placed,
    edges: edges.map(({ from, to }) => {
      const [start, end] = [centre(from), centre(to)];
      return { from, to, points: [start, end], label: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } };
    }),
  };
}
