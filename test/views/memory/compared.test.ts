import { describe, expect, it } from "vitest";
import { COMPARED } from "../../../src/views/memory/phrases/compared.js";
import { outcomes, vectors } from "../../model/memory/flink/vectors.js";

describe("what the page says of the comparison with Flink", () => {
  it("counts the configurations that the vectors hold, and those that Flink refused", () => {
    expect(COMPARED).toEqual({
      taskManagers: vectors("memory-taskmanager-cases").cases?.length,
      jobManagers: vectors("memory-jobmanager-cases").cases?.length,
      refused: ["taskmanager", "jobmanager"].flatMap((kind) =>
        outcomes(kind, "2.3.0").filter(({ result }) => result === null),
      ).length,
      containers: vectors("memory-then-cases").cases?.length,
    });
  });
});
