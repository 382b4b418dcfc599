import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { listElements, listSubtasks, newListSubtasks } from "./inputs.js";

export const allListElements = derive({
  id: "allListElements",
  symbol: String.raw`\pi_t`,
  title: "Elements of the list state, all subtasks together",
  unit: "count",
  source: derived("the same number in each"),
  uses: [listSubtasks, listElements],
  compute: ({ listSubtasks, listElements }) => listSubtasks * listElements,
  tex: ({ listSubtasks, listElements }) => String.raw`${listSubtasks} \cdot ${listElements}`,
});

export const longestList = derive({
  id: "longestList",
  symbol: String.raw`\pi_l`,
  title: "Elements of the longest list afterwards, split",
  unit: "count",
  source: cited("flink", "RoundRobinOperatorStateRepartitioner.repartitionSplitState"),
  uses: [allListElements, newListSubtasks],
  compute: ({ allListElements, newListSubtasks }) => Math.ceil(allListElements / newListSubtasks),
  tex: ({ allListElements, newListSubtasks }) =>
    String.raw`\left\lceil \frac{${allListElements}}{${newListSubtasks}} \right\rceil`,
});

/** Each of them has to be read and looked at by every subtask. */
export const unionElements = derive({
  id: "unionElements",
  symbol: String.raw`\pi_v`,
  title: "Elements in all lists afterwards, as a union",
  unit: "count",
  source: cited("flink", "RoundRobinOperatorStateRepartitioner.repartitionUnionState"),
  uses: [allListElements, newListSubtasks],
  compute: ({ allListElements, newListSubtasks }) => allListElements * newListSubtasks,
  tex: ({ allListElements, newListSubtasks }) => String.raw`${allListElements} \cdot ${newListSubtasks}`,
});
