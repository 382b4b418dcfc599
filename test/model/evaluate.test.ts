import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityModel } from "../../src/model/capacity/index.js";
import { bindingUtilisation } from "../../src/model/capacity/resources.js";
import { recoverySeconds } from "../../src/model/checkpointing/recovery.js";
import { touchedFraction } from "../../src/model/checkpointing/touched.js";
import { engineOf, evaluate, type Givens } from "../../src/model/evaluate.js";
import { modelOf } from "../../src/model/graph.js";
import type { Derived } from "../../src/model/quantity.js";
import { inputs, type Input } from "../../src/scenario/inputs.js";
import { workbookModel } from "../../src/views/workbook.js";
import { anyValue } from "../scenario/arbitrary.js";
import { area, price, room, volume, width } from "../support/room.js";
import { anyGivens, runs, talk } from "../support/scenarios.js";

const square: Givens = { width: 3, height: 2, shape: "square" };
const open: Givens = { ...square, height: null };

describe("evaluating a scenario", () => {
  it("gives every quantity its value", () => {
    const { values, reasons } = evaluate(room, square);
    expect(values).toEqual({ width: 3, height: 2, shape: "square", area: 9, volume: 18, price: 9 });
    expect(reasons.size).toBe(0);
  });

  it("computes by the first case that holds, and says which one that was", () => {
    const strip = evaluate(room, { ...square, shape: "strip" });
    expect(strip.values.area).toBe(3);
    expect(strip.cases).toEqual({ area: 1, volume: 0, price: 0 });
    expect(evaluate(room, square).cases.area).toBe(0);
  });

  it("gives what is not stated, and all that needs it, no number but a reason: that of the first thing missing", () => {
    const { values, reasons } = evaluate(room, open);
    expect(values.volume).toBeNaN();
    expect(reasons.get("height")).toEqual({ impossible: "Height: not stated.", because: ["height"] });
    expect(reasons.get("volume")).toBe(reasons.get("height"));
    expect(evaluate(room, {}).reasons.get("volume")?.because).toEqual(["width"]);
  });

  it("leaves a formula that only considers the unknown to decide", () => {
    expect(evaluate(room, open).values.price).toBe(9);
    expect(evaluate(room, { ...square, height: 5 }).values.price).toBe(18);
  });

  it("takes a formula's reason for the lack of a value", () => {
    const { values, reasons } = evaluate(room, { ...square, width: 101 });
    expect(values.price).toBeNaN();
    expect([...reasons]).toEqual([["price", { impossible: "Nobody paints that.", because: ["area"] }]]);
  });

  it("hands each derived number out to be adjusted, and carries on with what comes back", () => {
    const seen: [string, number][] = [];
    const adjust = (value: number, { id }: { id: string }): number => {
      seen.push([id, value]);
      return id === "area" ? 10 : value;
    };
    expect(evaluate(room, square, { adjust }).values).toMatchObject({ width: 3, area: 10, volume: 20, price: 10 });
    expect(seen).toEqual([
      ["area", 9],
      ["volume", 20],
      ["price", 10],
    ]);
  });

  it("never adjusts what has no value", () => {
    const { values } = evaluate(room, open, { adjust: () => 1 });
    expect(values.volume).toBeNaN();
  });

  it("returns what later evaluations leave alone", () => {
    const before = evaluate(room, square);
    evaluate(room, { width: 7, height: null, shape: "strip" });
    expect(before.values).toMatchObject({ width: 3, shape: "square", area: 9 });
    expect(before.reasons.size).toBe(0);
  });
});

describe("the engine of a model", () => {
  it("is one and the same for the same model", () => {
    expect(engineOf(room)).toBe(engineOf(room));
    expect(engineOf(modelOf([volume, price]))).not.toBe(engineOf(room));
  });

  it("computes no more than a plan asks for", () => {
    const engine = engineOf(modelOf([volume, price]));
    engine.load(square);
    engine.run();
    engine.set(width.id, 5);
    engine.run(engine.plan([area]));
    expect(engine.number("area")).toBe(25);
    expect(engine.number("volume")).toBe(18);
    engine.run(engine.plan([volume]));
    expect(engine.number("volume")).toBe(50);
    expect(engine.number("price")).toBe(9);
  });

  it("forgets a reason once there is a value again, and the value once there is none", () => {
    const engine = engineOf(room);
    engine.load(open);
    engine.run();
    expect(engine.reason("volume")?.because).toEqual(["height"]);
    engine.set("height", 2);
    engine.run();
    expect([engine.number("volume"), engine.reason("volume")]).toEqual([18, undefined]);
    engine.set("height", null);
    engine.run();
    expect(engine.number("volume")).toBeNaN();
    expect(engine.reason("volume")?.because).toEqual(["height"]);
  });

  it("forgets a choice that is no longer made", () => {
    evaluate(room, square);
    expect(evaluate(room, { width: 3 }).values.shape).toBe("");
  });

  it("refuses an id that the model does not have", () => {
    expect(() => engineOf(room).number("length")).toThrow(RangeError);
    expect(() => engineOf(room).set("length", 1)).toThrow(RangeError);
  });

  it("carries nothing over from one scenario to the next", () => {
    const used = evaluate.bind(null, capacityModel);
    const scenarios = fc.array(fc.oneof(anyGivens, fc.constant({})), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(scenarios, (givens) => {
        const last = givens.map((one) => used(one)).at(-1);
        expect(last).toEqual(evaluate(modelOf(capacityModel.quantities), givens.at(-1) as Givens));
      }),
      runs(200),
    );
  });

  it("computes what an evaluation from scratch does, however few inputs were set since, and whatever ran before", () => {
    const engine = engineOf(workbookModel);
    const targets = [bindingUtilisation, recoverySeconds, touchedFraction];
    const plans = targets.map((target) => engine.plan([target]));
    const setting = fc
      .constantFrom(...inputs)
      .chain((input: Input) => anyValue(input).map((value) => ({ id: input.id, value })));
    const round = fc.record({ settings: fc.array(setting, { maxLength: 3 }), plan: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(anyGivens, fc.array(round, { maxLength: 8 }), (givens, rounds) => {
        let now: Givens = givens;
        engine.load(givens);
        for (const { settings, plan } of rounds) {
          for (const { id, value } of settings) engine.set(id, value);
          now = { ...now, ...Object.fromEntries(settings.map(({ id, value }) => [id, value])) };
          engine.run(plans[plan]);
          const { id } = targets[plan] as Derived;
          const fresh = evaluate(modelOf(targets), now);
          expect(engine.number(id)).toBe(fresh.values[id]);
          expect(engine.reason(id)).toEqual(fresh.reasons.get(id));
        }
      }),
      runs(300),
    );
  });

  it("gives the same again after anything else", () => {
    const before = evaluate(capacityModel, talk);
    evaluate(capacityModel, {});
    expect(evaluate(capacityModel, talk)).toEqual(before);
  });
});
