import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  podLimitMebibytes,
  requestMebibytes,
  yarnContainerMebibytes,
} from "../../../../src/model/memory/flink/container.js";
import { runs } from "../../../support/scenarios.js";
import { vectors, type Row } from "./vectors.js";

const { taskManagers = [] } = vectors("memory-containers");

const factorOf = ({ options }: Row): number => {
  const text = (options as Record<string, string>)["kubernetes.taskmanager.memory.limit-factor"];
  return text === undefined ? 1 : Number(text);
};

describe("the container of a TaskManager", () => {
  it("asks Kubernetes for what Flink's own classes ask for", () => {
    const started = taskManagers.filter(({ totalProcess }) => totalProcess !== null);
    expect(started.length).toBeGreaterThan(60);
    const wrong = started.filter((row) => {
      const request = requestMebibytes(BigInt(row.totalProcess as string));
      const limit = podLimitMebibytes(request, factorOf(row));
      return `${String(request)}Mi` !== row.request || `${String(limit)}Mi` !== row.limit;
    });
    expect(wrong).toEqual([]);
  });

  it("has no limit where Flink refuses the factor", () => {
    const refused = taskManagers.filter(({ causes }) => causes !== null);
    expect(refused.length).toBeGreaterThan(3);
    expect(refused.filter((row) => podLimitMebibytes(1728n, factorOf(row)) !== null)).toEqual([]);
  });

  it("leaves out what exceeds whole mebibytes", () => {
    expect(requestMebibytes(1_961_070_139n)).toBe(1870n);
  });

  it("is on YARN the smallest multiple of the minimum allocation that holds the request", () => {
    const sizes = fc.bigInt({ min: 1n, max: 1_000_000n });
    fc.assert(
      fc.property(sizes, sizes, (request, minimum) => {
        const container = yarnContainerMebibytes(request, minimum);
        expect(container % minimum).toBe(0n);
        expect(container >= request && container - minimum < request).toBe(true);
      }),
      runs(300),
    );
    expect(yarnContainerMebibytes(2000n, 1024n)).toBe(2048n);
  });
});
