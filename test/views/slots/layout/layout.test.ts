import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf, type Diagram, type Layout } from "../../../../src/views/slots/layout/layout.js";

/** Names as anyone may choose them. */
const nameOf = (at: number): string => ["valueOf", "__proto__", "constructor", " ", ""][at] ?? `box ${at}`;

/** A diagram without circles: each box sends only to later ones. */
function anyDiagram(sizes: { minLength: number; maxLength: number }): fc.Arbitrary<Diagram> {
  const anySize = fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.integer({ min: 10, max: 80 }) });
  return fc.array(anySize, sizes).chain((shapes) => {
    const nodes = shapes.map((size, at) => ({ id: nameOf(at), ...size }));
    const anyEnd = fc.nat(nodes.length - 1);
    return fc.array(fc.tuple(anyEnd, anyEnd), { maxLength: 2 * nodes.length }).map((pairs) => ({
      nodes,
      edges: pairs
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => ({ from: nameOf(Math.min(one, other)), to: nameOf(Math.max(one, other)) })),
    }));
  });
}

function overlaps({ nodes }: Diagram, layout: Layout): string[] {
  const boxes = nodes.map(({ width, height }, at) => {
    const { x = 0, y = 0 } = layout.nodes[at] ?? {};
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  });
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.01 &&
          other.left < one.right - 0.01 &&
          one.top < other.bottom - 0.01 &&
          other.top < one.bottom - 0.01,
      )
      .map(() => `${at}`),
  );
}

describe.each([
  ["few boxes", { minLength: 1, maxLength: 14 }, 60],
  ["more than dagre is asked for", { minLength: 151, maxLength: 170 }, 8],
] as const)("the layout of %s", (_, sizes, numRuns) => {
  test.each(["right", "down"] as const)("lets no boxes overlap, and sends arrows %s", (direction) => {
    fc.assert(
      fc.property(anyDiagram(sizes), (diagram) => {
        const layout = layoutOf(diagram, { direction });
        expect(overlaps(diagram, layout)).toEqual([]);
        const places = new Map(layout.nodes.map(({ id, x, y }) => [id, direction === "right" ? x : y]));
        for (const { from, to } of layout.edges) {
          expect(places.get(from)).toBeLessThan(places.get(to) ?? 0);
        }
        for (const { x, y } of layout.nodes) {
          expect(x).toBeLessThanOrEqual(layout.width);
          expect(y).toBeLessThanOrEqual(layout.height);
        }
      }),
      { numRuns },
    );
  });

  test("is the same each time", () => {
    fc.assert(
      fc.property(anyDiagram(sizes), (diagram) => {
        expect(layoutOf(diagram)).toEqual(layoutOf(diagram));
      }),
      { numRuns: 5 },
    );
  });
});

test("two arrows with the same ends have two ways, and room for their labels", () => {
  const nodes = ["a", "b"].map((id) => ({ id, width: 50, height: 30 }));
  const edge = { from: "a", to: "b", label: { width: 60, height: 20 } };
  const [one, other] = layoutOf({ nodes, edges: [edge, edge] }).edges;
  expect(Math.abs((one?.label.y ?? 0) - (other?.label.y ?? 0))).toBeGreaterThanOrEqual(20);
});

test("a circle is laid out too", () => {
  const nodes = Array.from({ length: 160 }, (_, at) => ({ id: String(at), width: 10, height: 10 }));
  const edges = nodes.map(({ id }, at) => ({ from: id, to: String((at + 1) % nodes.length) }));
  expect(layoutOf({ nodes, edges }).nodes).toHaveLength(160);
  const few = { nodes: nodes.slice(0, 3), edges: [...edges.slice(0, 2), { from: "2", to: "0" }] };
  expect(layoutOf(few).nodes).toHaveLength(3);
});
