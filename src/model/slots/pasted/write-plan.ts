import type { Tasks } from "./read-tasks.js";
import type { ChainedOperator } from "./plan.js";

/**
 * Tasks as Flink 2.3 answers /jobs/:id/plan about them, for examples.
 * @param name that of the job
 */
export function planText({ vertices, edges }: Tasks, name: string): string {
  const inputs = vertices.map((): object[] => []);
  for (const { from, to, shipStrategy } of edges) {
    const into = inputs[to];
    const id = vertices[from]?.id;
    into?.push({ num: into.length, id, ship_strategy: shipStrategy, exchange: "pipelined_bounded" });
  }
  const nodes = vertices.map(({ id, parallelism, operators }, place) => ({
    id,
    operator: "",
    parallelism,
    operator_strategy: "",
    description: tree(operators),
    optimizer_properties: {},
    ...((inputs[place] ?? []).length > 0 && { inputs: inputs[place] }),
  }));
  return JSON.stringify({ plan: { jid: "0".repeat(32), name, type: "STREAMING", nodes } }, null, 2);
}

/** One operator below the other; what examples have has no branches. */
function tree(operators: readonly ChainedOperator[]): string {
  return operators
    .map(({ name }, at) => `${at === 0 ? "" : `${"   ".repeat(at - 1)}+- `}${escaped(name)}<br/>`)
    .join("");
}

function escaped(name: string): string {
  return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
