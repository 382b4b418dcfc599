import { disconnect } from "../../../model/slots/job/edit/connect.js";
import { removeOperator } from "../../../model/slots/job/edit/remove.js";
import { operatorKey, type Item } from "../../../views/slots/editor/items.js";
import type { EditorData } from "../../../views/slots/editor/view.js";
import type { Act } from "./index.js";

/** What removes an item, and what is selected then: what was before it, else what is behind it. */
export function removalOf(item: Item, { connections, operators }: EditorData): Act {
  if (item.kind === "connection") {
    const { from, to, place } = item;
    return {
      edit: (job) => disconnect(job, place),
      says: `“${to}” no longer reads from “${from}”.`,
      select: operatorKey(to),
    };
  }
  const { name } = item.operator;
  const before = connections.find(({ to }) => to === name)?.from;
  const behind = connections.find(({ from }) => from === name)?.to;
  const other = operators.find(({ operator }) => operator.name !== name)?.operator.name;
  return {
    edit: (job) => removeOperator(job, name),
    says: `Removed “${name}”.`,
    select: operatorKey(before ?? behind ?? other ?? name),
  };
}
