import { describe, expect, it } from "vitest";
import { COMPARED } from "../../../src/views/memory/phrases/compared.js";
import { outcomes, vectors } from "../../model/memory/flink/vectors.js";

describe("what the page says of the comparison with Flink", () => {
  it("counts the configurations that the vectors hold", () => {
    expect(COMPARED).toEqual({
      taskManagers: vectors("memory-taskmanager-cases").cases?.length,
      jobManagers: vectors("memory-jobmanager-cases").cases?.length,
      containers: vectors("memory-then-cases").cases?.length,
    });
  });

  it("is right about how many do not start", () => {
    const shares = ["taskmanager", "jobmanager"].map((kind) => {
      const all = outcomes(kind, "2.3.0");
      return all.filter(({ result }) => result === null).length / all.length;
    });
    for (const share of shares) expect(share).toBeCloseTo(1 / 3, 1);
  });
});
