import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeBuffers } from "../../../../src/model/memory/exchange-buffers.js";
import {
  buffersByRuleOfThumb,
  rulesNow,
  rulesThen,
  type BufferRules,
} from "../../../../src/model/slots/exchange/buffer-rules.js";
import { jobBuffers, worstTaskManager } from "../../../../src/model/slots/exchange/buffers.js";
import { consumersOf, producersOf } from "../../../../src/model/slots/exchange/channels.js";
import { placedExchanges } from "../../../../src/model/slots/exchange/hosts.js";
import type { Placement } from "../../../../src/model/slots/placement/placement.js";
import type { TasksOf } from "../../../../src/model/slots/placement/tasks-of.js";
import { runs } from "../../../support/scenarios.js";
import { anyJob, anyScheduling, chain, scheduling } from "../placement/jobs.js";
import { placed } from "../placement/placed.js";

/** The buffers of each TaskManager, one subtask and one channel after the other, with Flink’s formulas written out. */
function counted(
  job: TasksOf,
  placement: Placement,
): readonly { readonly required: number; readonly wanted: number }[] {
  const sums = placement.slotsOn.map(() => ({ required: 0, wanted: 0 }));
  for (const exchange of placedExchanges(job, placement)) {
    for (const [producer, taskManager] of exchange.from.taskManagerOf.entries()) {
      const { count } = consumersOf(exchange, producer);
      const sum = sums[taskManager ?? -1];
      if (sum) sum.required += count + 1;
      if (sum) sum.wanted += 2 * count + 8;
    }
    for (const [consumer, taskManager] of exchange.to.taskManagerOf.entries()) {
      const { first, count } = producersOf(exchange, consumer);
      const senders = exchange.from.taskManagerOf.slice(first, first + count);
      const remote = senders.filter((sender) => sender !== taskManager).length;
      const sum = sums[taskManager ?? -1];
      if (sum) sum.required += 2 * remote + 1;
      if (sum) sum.wanted += 2 * remote + 8;
    }
  }
  return sums;
}

const both: readonly BufferRules[] = [rulesNow, rulesThen];

describe("the network buffers of a job", () => {
  it("of 100 to 100 with 4 slots are what the memory chapter says of one exchange", () => {
    const job = chain("all-to-all", 100, 100);
    for (const { required, wanted } of jobBuffers(job, placed(job, scheduling(4)), rulesNow).taskManagers) {
      expect({ required, wanted }).toEqual(exchangeBuffers(100, 4));
      expect({ required, wanted }).toEqual({ required: 1176, wanted: 1632 });
    }
  });

  it("are those of the memory chapter, and no more than s(3p + 2), for any exchange that fills its TaskManagers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 20 }), (slots, taskManagers) => {
        const parallelism = slots * taskManagers;
        const job = chain("all-to-all", parallelism, parallelism);
        for (const { required, wanted } of jobBuffers(job, placed(job, scheduling(slots)), rulesNow).taskManagers) {
          expect({ required, wanted }).toEqual(exchangeBuffers(parallelism, slots));
          expect(required).toBeLessThanOrEqual(slots * (3 * parallelism + 2));
          expect(wanted).toBeLessThanOrEqual(slots * (4 * parallelism + 16));
        }
      }),
      runs(100),
    );
  });

  it("are what counting channel by channel gives", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, (job, how) => {
        const placement = placed(job, how);
        expect(jobBuffers(job, placement, rulesNow).taskManagers).toEqual(counted(job, placement));
      }),
      runs(200),
    );
  });

  it("are the sum of their terms, under the rules of either time", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, fc.constantFrom(...both), (job, how, rules) => {
        const { taskManagers, termsOf } = jobBuffers(job, placed(job, how), rules);
        for (const [at, { required, wanted }] of taskManagers.entries()) {
          const terms = termsOf(at);
          expect(terms.reduce((so, term) => so + term.required, 0)).toBe(required);
          expect(terms.reduce((so, term) => so + term.wanted, 0)).toBe(wanted);
        }
      }),
      runs(200),
    );
  });

  it("name the edge and the end that ask", () => {
    const job = chain("all-to-all", 2, 4);
    expect(jobBuffers(job, placed(job, scheduling(2)), rulesNow).termsOf(1)).toEqual([
      { edge: 0, end: "gate", subtasks: 2, required: 2 * (2 * 2 + 1), wanted: 2 * (2 * 2 + 8) },
    ]);
  });

  it("are most where the most channels end", () => {
    const job = chain("all-to-all", 2, 4);
    const { taskManagers } = jobBuffers(job, placed(job, scheduling(2)), rulesNow);
    expect(taskManagers).toEqual([
      { required: 2 * 5 + 2 * 1, wanted: 2 * 16 + 2 * 8 },
      { required: 10, wanted: 24 },
    ]);
    expect(worstTaskManager(taskManagers)).toBe(0);
    expect(worstTaskManager([])).toBeNull();
    expect(
      worstTaskManager([
        { required: 1, wanted: 9 },
        { required: 2, wanted: 2 },
      ]),
    ).toBe(1);
  });
});

describe("the network buffers of 1.3", () => {
  it("are a pool at each end: as many as channels, and up to twice as many and 8", () => {
    const job = chain("all-to-all", 100, 100);
    const [first] = jobBuffers(job, placed(job, scheduling(4)), rulesThen).taskManagers;
    expect(first).toEqual({ required: 4 * 200, wanted: 4 * 416 });
  });

  it("were to be 5120 for 20 machines of 8 slots", () => {
    expect(buffersByRuleOfThumb(8, 20)).toBe(5120);
  });

  it("by the rule of thumb are enough for two exchanges of the whole parallelism to start", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 40 }), (slots, taskManagers) => {
        const parallelism = slots * taskManagers;
        const job = chain("all-to-all", parallelism, parallelism, parallelism);
        const [first] = jobBuffers(job, placed(job, scheduling(slots)), rulesThen).taskManagers;
        expect(first?.required).toBe(buffersByRuleOfThumb(slots, taskManagers));
      }),
      runs(50),
    );
  });
});
