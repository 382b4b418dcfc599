import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainOfArrows } from "../../../../src/model/slots/pasted/arrows.js";
import { componentsOf } from "../../../../src/model/slots/pasted/components.js";
import { chainOf, nameOf } from "../../../../src/model/slots/pasted/description.js";
import { withoutEntities } from "../../../../src/model/slots/pasted/entities.js";
import { exchangesOnLongestPath } from "../../../../src/model/slots/pasted/exchanges.js";
import { hintsOn } from "../../../../src/model/slots/pasted/hints.js";
import { needsOf } from "../../../../src/model/slots/pasted/needs.js";
import { MOST_PLACED, networkChannels } from "../../../../src/model/slots/pasted/network-channels.js";
import { uniqueNames } from "../../../../src/model/slots/pasted/operator-for.js";
import { usualParallelism } from "../../../../src/model/slots/pasted/usual-parallelism.js";
import { planIn } from "./plans.js";

describe("The operators of a task", () => {
  test("stand behind arrows, in branches, and with brackets and commas in their names", () => {
    expect(chainOfArrows("a -> (b -> (c, d), e)")).toEqual([
      { name: "a", after: null },
      { name: "b", after: 0 },
      { name: "c", after: 1 },
      { name: "d", after: 1 },
      { name: "e", after: 0 },
    ]);
    const window = "Window(Tumbling(5000), Sum) -> Sink: out (1, 2)";
    expect(chainOfArrows(window).map(({ name }) => name)).toEqual(["Window(Tumbling(5000), Sum)", "Sink: out (1, 2)"]);
    expect(chainOfArrows("a -> (b , c)").map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  test("stand in a tree, a line each", () => {
    const tree = "Source: s<br/>:- a<br/>:  +- b<br/>+- &lt;f&gt;<br/>   +- Sink: g<br/>";
    expect(nameOf(chainOf(tree))).toBe("Source: s -> (a -> b, <f> -> Sink: g)");
  });

  test("make the name that they were read from", () => {
    const name = fc.constantFrom("a", "Map", "Sink: x", "Window(T(5), S)");
    const { chain } = fc.letrec<{ chain: string }>((tie) => ({
      chain: fc.oneof(
        { maxDepth: 3 },
        name,
        fc
          .tuple(name, fc.array(tie("chain"), { minLength: 1, maxLength: 3 }))
          .map(([head, tails]) =>
            tails.length === 1 ? `${head} -> ${tails[0] ?? ""}` : `${head} -> (${tails.join(", ")})`,
          ),
      ),
    }));
    fc.assert(
      fc.property(chain, (written) => {
        expect(nameOf(chainOfArrows(written))).toBe(written);
      }),
    );
  });
});

test("Entities are taken out once, and what is none is left", () => {
  expect(withoutEntities("&lt;a&gt; &amp;lt; &eacute;&Omega;&#92; &nothing; &#9999999;")).toBe(
    "<a> &lt; éΩ\\ &nothing; &#9999999;",
  );
});

test("Names that come twice get a number that nobody has", () => {
  expect(uniqueNames(["Map", "Map", "Map #2", "Map"])).toEqual(["Map", "Map #3", "Map #2", "Map #4"]);
});

test("The usual parallelism is the most frequent, and of two the larger", () => {
  expect(usualParallelism([4, 8, 8, 2].map((parallelism) => ({ parallelism })))).toBe(8);
  expect(usualParallelism([4, 8].map((parallelism) => ({ parallelism })))).toBe(8);
  expect(usualParallelism([])).toBe(1);
});

test("Components are what hangs together, whatever the direction, the largest first", () => {
  const edges = [
    { from: 3, to: 1 },
    { from: 1, to: 4 },
  ];
  expect(componentsOf(5, edges)).toEqual([[1, 3, 4], [0], [2]]);
});

/** A plan of one chain of tasks, by parallelism and by what comes before each. */
function line(...tasks: readonly (readonly [parallelism: number, strategy?: string])[]): ReturnType<typeof planIn> {
  const nodes = tasks.map(([parallelism, strategy], at) => ({
    ...{ id: String(at), description: `t${String(at)}`, parallelism },
    ...(strategy && { inputs: [{ num: 0, id: String(at - 1), ship_strategy: strategy }] }),
  }));
  return planIn(JSON.stringify({ plan: { nodes } }));
}

describe("What a plan takes", () => {
  test("is counted in subtasks, slots, TaskManagers and channels", () => {
    const plan = line([4], [8, "HASH"], [8, "FORWARD"], [2, "RESCALE"]);
    expect(needsOf(plan, 3)).toEqual({ subtasks: 22, slots: 8, groups: null, taskManagers: 3, channels: 32 + 8 + 8 });
    expect(exchangesOnLongestPath(plan)).toBe(1);
  });

  test("leaves a TaskManager by no channel where there is one, and by all but those within where each has one slot", () => {
    const plan = line([4], [4, "HASH"], [4, "FORWARD"]);
    expect(networkChannels(plan, 4)).toBe(0);
    expect(networkChannels(plan, 2)).toBe(8);
    expect(networkChannels(plan, 1)).toBe(12);
    const many = line([32768], ...Array.from({ length: 7 }, () => [32768, "HASH"] as const));
    expect(needsOf(many, 1).subtasks).toBeGreaterThan(MOST_PLACED);
    expect(networkChannels(many, 1)).toBeNull();
  });
});

test("Hints are on what was keyed twice, a single subtask, another parallelism, and forward without a chain", () => {
  expect(hintsOn(line([4], [4, "HASH"], [4, "HASH"])).map(({ id, tasks }) => [id, ...tasks])).toEqual([
    ["keyedAgain", 1, 2],
  ]);
  expect(hintsOn(line([4], [1, "HASH"], [4, "BROADCAST"])).map(({ id }) => id)).toEqual(["bottleneck"]);
  expect(hintsOn(line([4], [8, "REBALANCE"])).map(({ id }) => id)).toEqual(["otherParallelism"]);
  expect(hintsOn(line([4], [4, "FORWARD"])).map(({ id }) => id)).toEqual(["forwardUnchained"]);
  expect(hintsOn(line([4], [4, "HASH"], [4, "REBALANCE"]))).toEqual([]);
});
