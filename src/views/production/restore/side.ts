import { identified } from "../../../model/production/restore/identified.js";
import type { JobVersion } from "../../../model/production/restore/job-version.js";
import { messageOf } from "../../../model/production/restore/messages.js";
import { restoreOf } from "../../../model/production/restore/restore.js";
import { withUids, type UidRule } from "../../../model/production/restore/with-uids.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import type { JobOptions } from "../../../model/slots/job/job.js";
import type { Table } from "../../figure.js";
import { restoreDrawing, type RestoreDrawing } from "./columns.js";
import { restoreFinding } from "./finding.js";
import { restoreTable } from "./table.js";

/** Two versions of a job and what Flink is told. */
export interface RestoreQuestion {
  readonly before: JobVersion;
  readonly after: JobVersion;
  readonly options: JobOptions;
  readonly allowNonRestoredState: boolean;
}

/** The same restore under one rule for uids. */
export interface RestoreSide {
  readonly id: "plain" | "named";
  readonly title: string;
  readonly finding: string;
  /** What Flink prints; null where it says nothing. */
  readonly printed: string | null;
  /** Null where Flink makes no job of one of the versions. */
  readonly drawing: RestoreDrawing | null;
  readonly description: string;
  readonly table: Table;
}

const titles: Readonly<Record<UidRule, string>> = {
  none: "Without uids",
  state: "With uids on operators that keep state",
  all: "With uids on all operators",
  said: "With the uids that the texts say",
};

/** What becomes of the state under a rule for uids. */
export function restoreSide(question: RestoreQuestion, rule: UidRule): RestoreSide {
  const { options, allowNonRestoredState } = question;
  const shared = { id: rule === "none" ? "plain" : "named", title: titles[rule] } as const;
  const [before, after] = withUids(question.before, question.after, rule).map((version) =>
    identified(version, options),
  );
  if (!before || !after) throw new Error("There are two versions.");
  const refused = isRefused(before) ? before : isRefused(after) ? after : null;
  if (refused || isRefused(before) || isRefused(after)) return unrunnable(shared, refused?.refused ?? "");
  const restore = restoreOf(before, after, { version: options.version, allowNonRestoredState });
  const [first] = restore.refusals;
  const finding = restoreFinding(restore, before, after);
  return {
    ...{ ...shared, finding, table: restoreTable(before, after, restore) },
    printed: first ? messageOf(first, options.version) : null,
    drawing: restoreDrawing(before, after, restore),
    description: `${titles[rule]}: the operators of both versions with their ids. ${finding}`,
  };
}

function unrunnable(shared: Pick<RestoreSide, "id" | "title">, why: string): RestoreSide {
  const finding = `Flink makes no job of one of the versions. ${why}`;
  return { ...shared, finding, printed: null, drawing: null, description: finding, table: { columns: [], rows: [] } };
}
