import { describe, expect, test } from "vitest";
import { boxesOf, diagramOf, type Box } from "../../../../src/views/slots/pasted/boxes.js";
import { layOutLarge, type LargeLayout, type LayoutProgress } from "../../../../src/views/slots/pasted/large-layout.js";
import { planIn } from "../../../model/slots/pasted/plans.js";
import { randomPlan, type PlanSize } from "./random-plan.js";

function laidOut(size: PlanSize): {
  layout: LargeLayout;
  steps: LayoutProgress[];
  boxes: readonly Box[];
  edges: number;
} {
  const plan = planIn(randomPlan(size));
  const boxes = boxesOf(plan);
  const laying = layOutLarge(diagramOf(plan, boxes));
  const steps: LayoutProgress[] = [];
  for (;;) {
    const { value, done } = laying.next();
    if (done) return { layout: value, steps, boxes, edges: plan.edges.length };
    steps.push(value);
  }
}

describe.each([{ tasks: 200 }, { tasks: 900, parts: 7 }, { tasks: 400, parts: 3 }] as const)(
  "A large graph of %o",
  (size) => {
    const { layout, steps, boxes, edges } = laidOut(size);

    test("has every box in the picture, and none on another", () => {
      const frames = layout.nodes.map(({ x, y }, place) => {
        const { width = 0, height = 0 } = boxes[place] ?? {};
        return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      });
      expect(frames).toHaveLength(size.tasks);
      for (const [at, one] of frames.entries()) {
        expect(one.left).toBeGreaterThan(-1);
        expect(one.top).toBeGreaterThan(-1);
        expect(one.right).toBeLessThan(layout.width + 1);
        expect(one.bottom).toBeLessThan(layout.height + 1);
        const over = frames
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          );
        expect(over).toEqual([]);
      }
    });

    test("has every arrow, from left to right", () => {
      expect(layout.edges).toHaveLength(edges);
      for (const points of layout.edges) expect(points.at(-1)?.x ?? NaN).toBeGreaterThan(points[0]?.x ?? NaN);
    });

    test("says how far it is, and ends with all of it", () => {
      const placed = steps.map((step) => step.placed);
      expect([...placed].sort((one, other) => one - other)).toEqual(placed);
      expect(steps.at(-1)).toEqual({
        parts: "parts" in size ? size.parts : steps[0]?.parts,
        placed: size.tasks,
        of: size.tasks,
      });
    });
  },
);
