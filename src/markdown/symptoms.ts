import { raw, type Markup } from "../components/html.js";
import { symptoms, type SymptomParts } from "../components/symptoms.js";
import { symptomGroups } from "../views/memory/symptoms.js";
import type { Symptom } from "../views/memory/symptoms/symptom.js";
import { sourceText } from "../views/source-text.js";

/** The table of symptoms. @param inline renders a piece of Markdown inside a line, marks included */
export function symptomsMarkup(inline: (text: string) => string): Markup {
  const set = (text: string): Markup => raw(inline(text));
  const parts = (symptom: Symptom): SymptomParts => ({
    ...symptom,
    means: set(symptom.means),
    limit: set(symptom.limit),
    tell: symptom.tell.map(set),
    change: symptom.change.map(set),
    useless: symptom.useless.map(set),
    versions: set(symptom.versions),
    source: sourceText(symptom.source),
  });
  return symptoms(
    symptomGroups.map(({ lead, symptoms: members, ...group }) => ({
      ...group,
      lead: set(lead),
      symptoms: members.map(parts),
    })),
  );
}
