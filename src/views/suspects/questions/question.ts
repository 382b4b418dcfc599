import type { Source } from "../../../model/sources.js";

/** A question that users ask, with a short answer and where the workbook goes further. */
export interface UserQuestion {
  readonly id: string;
  readonly asks: string;
  /** One or two sentences, in Markdown with the workbook’s marks. */
  readonly answer: string;
  readonly href: string;
  /** What the link leads to. */
  readonly leadsTo: string;
  /** Where users ask it, or where Flink answers it. */
  readonly source: Source;
}

export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly UserQuestion[];
}
