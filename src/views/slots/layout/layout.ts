import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import { layered } from "./layered.js";

/** Something to place: a box. */
export interface Shape {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow from one box to another, and the room that its label needs. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label?: { readonly width: number; readonly height: number };
}

/** What is to be placed. Two links may have the same ends. */
export interface Diagram {
  readonly nodes: readonly Shape[];
  readonly edges: readonly Link[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is; its upper left corner is at 0, 0. Nodes and edges in the order in which they were given. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The centres. */
  readonly nodes: readonly (Point & { readonly id: string })[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
    /** The centre of the label. */
    readonly label: Point;
  }[];
}

export interface LayoutOptions {
  /** Which way the arrows go. */
  readonly direction: "right" | "down";
  /** Between boxes along the arrows, in pixels. */
  readonly along: number;
  /** Between boxes across them. */
  readonly across: number;
}

/** What is larger is placed in layers: the time that dagre takes grows with the square, 40 ms for 100 boxes. */
export const LARGEST_FOR_DAGRE = 150;

/** Places boxes so that arrows go one way and seldom cross. The same diagram always gets the same layout. */
export function layoutOf(
  diagram: Diagram,
  { direction = "right", along = 40, across = 20 }: Partial<LayoutOptions> = {},
): Layout {
  const options = { direction, along, across };
  return diagram.nodes.length > LARGEST_FOR_DAGRE ? layered(diagram, options) : placed(diagram, options);
}

function placed({ nodes, edges }: Diagram, { direction, along, across }: LayoutOptions): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({
    ...{ rankdir: direction === "right" ? "LR" : "TB", ranksep: along, nodesep: across, edgesep: across },
  });
  // dagre keeps names in plain objects, where “valueOf” and the like are something else.
  const numbers = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const number = (id: string): string => numbers.get(id) ?? id;
  for (const { id, width, height } of nodes) graph.setNode(number(id), { width, height });
  edges.forEach(({ from, to, label = { width: 0, height: 0 } }, at) =>
    graph.setEdge(number(from), number(to), { ...label, labelpos: "c" }, String(at)),
  );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    ...{ width, height },
    nodes: nodes.map(({ id }) => ({ id, ...centreOf(graph.node(number(id))) })),
    edges: edges.map(({ from, to }, at) => {
      const edge = graph.edge(number(from), number(to), String(at));
      return { from, to, points: edge.points ?? [], label: centreOf(edge) };
    }),
  };
}

function centreOf({ x = 0, y = 0 }: { x?: number | undefined; y?: number | undefined }): Point {
  return { x, y };
}
