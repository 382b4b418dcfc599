import { checkpointQuestions } from "./checkpoints.js";
import { endsQuestions } from "./ends.js";
import type { QuestionGroup } from "./question.js";
import { sizeQuestions } from "./size.js";
import { slowQuestions } from "./slow.js";

/** What users ask, in groups. No source counts how often; the order is that of a job’s life. */
export const questionGroups: readonly QuestionGroup[] = [
  sizeQuestions,
  slowQuestions,
  checkpointQuestions,
  endsQuestions,
];
