import { raw, type Markup } from "../components/html.js";
import { metricsPaste } from "../components/suspects/paste.js";
import { practice } from "../components/suspects/practice.js";
import { questions } from "../components/suspects/questions.js";
import { suspectsBlock } from "../components/suspects/ranking.js";
import { exercisesById } from "../exercises/index.js";
import { patientOf } from "../exercises/suspects/practice.js";
import { exampleMetrics } from "../model/suspects/example.js";
import { sourceText } from "../views/source-text.js";
import { metricsExamples } from "../views/suspects/examples.js";
import { ranking } from "../views/suspects/list/ranking.js";
import { practiceView } from "../views/suspects/practice/view.js";
import { questionGroups } from "../views/suspects/questions/questions.js";
import { once, type Block } from "./block.js";
import { exerciseMarkup } from "./exercises.js";
import { defaultWorld } from "./workshop.js";

/** The blocks that only the chapter on the usual suspects uses. */
export const suspectsBlocks: Readonly<Record<string, Block>> = {
  suspects: (_, __, { standing }) => once("suspects", standing, () => suspectsBlock(ranking(defaultWorld))),
  "metrics-paste": (_, __, { standing }) =>
    once("metrics", standing, () => metricsPaste(exampleMetrics, metricsExamples)),
  practice: (id, _, { standing }) => once(`exercise ${id}`, standing, () => practiceBlock(id)),
  questions: (_, __, { standing, inline }) => once("questions", standing, () => questionsBlock(inline)),
};

/** A dashboard with the exercise’s first numbers, and the exercise. */
function practiceBlock(id: string): Markup {
  const exercise = exercisesById.get(id);
  if (!exercise) throw new RangeError(`There is no exercise "${id}".`);
  return practice(id, practiceView(patientOf(id, exercise.start).dashboard), exerciseMarkup(id));
}

function questionsBlock(inline: (text: string) => string): Markup {
  return questions(
    questionGroups.map((group) => ({
      ...group,
      questions: group.questions.map((question) => ({
        ...question,
        answer: raw(inline(question.answer)),
        source: sourceText(question.source),
      })),
    })),
  );
}
