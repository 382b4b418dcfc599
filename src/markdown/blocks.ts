import { advice } from "../components/advice.js";
import { configuration } from "../components/configuration.js";
import { courseList } from "../components/course-list.js";
import { figure, dataTable } from "../components/figure.js";
import { html, raw, type Markup } from "../components/html.js";
import { thenNow, type ThenNowRow } from "../components/then-now.js";
import { citationOf } from "./citation.js";
import { works, type Work, type WorkName } from "../model/works.js";
import { course } from "../shell/course.js";
import { fieldOf } from "../shell/panel.js";
import { slidesTable } from "../views/capacity/slides.js";
import { workText } from "../views/source-text.js";
import { figures } from "../views/figures.js";
import { adviceSentences } from "../views/checkpointing/phrases.js";
import { configurations } from "../views/configurations.js";
import { phrases } from "../views/phrases.js";
import { workbookModel } from "../views/workbook.js";
import { clusterMarkup } from "./cluster.js";
import { exerciseMarkup } from "./exercises.js";
import { jobEditorMarkup } from "./job-editor.js";
import { jobPasteMarkup } from "./job-paste.js";
import { keyFinderMarkup } from "./key-finder.js";
import { memoryConfigurationMarkup } from "./memory-configuration.js";
import { measurementsMarkup } from "./measurements.js";
import { memoryMapMarkup } from "./memory-map.js";
import { productionBlocks } from "./production.js";
import { securityBlocks } from "./security.js";
import { suspectsBlocks } from "./suspects.js";
import { deploymentBlocks } from "./deployment.js";
import { referenceBlocks } from "./reference-page.js";
import { once, type Block, type BlockContext } from "./block.js";
import { pictures } from "./pictures.js";
import { predefinedOptionsMarkup } from "./predefined-options.js";
import { reference } from "./reference.js";
import { slotsBenchMarkup } from "./slots-bench.js";
import { symptomsMarkup } from "./symptoms.js";
import { timelineMarkup } from "./timeline.js";
import { typeBenchMarkup } from "./type-bench.js";
import { weekMarkup } from "./week.js";
import { defaultWorld, derivationMarkup, derivedQuantities, inputEntries, ledgerMarkup } from "./workshop.js";

/** Languages of code that a page may show. Any other word behind a fence is taken for a misspelt block. */
export const codeLanguages: ReadonlySet<string> = new Set(["", "text", "java", "yaml", "bash", "sql", "js", "ts"]);

/** The fenced blocks, by the word behind the fence. They throw a RangeError when a name is not known. */
export const blocks: Readonly<Record<string, Block>> = {
  derivation: (_, lines, context) => html`${lines.map((id) => derivationBlock(id, context))}`,
  "input-ledger": (chapter) => html`<div class="ledger">${inputEntries(chapter)}</div>`,
  ledger: (chapter, _, { derived, page }) =>
    html`<div class="ledger">
      ${derivedQuantities(chapter)
        .filter(({ id }) => !derived.has(id))
        .map((quantity) => ledgerMarkup(quantity, page))}
    </div>`,
  figure: (name, _, { standing }) => once(`figure ${name}`, standing, () => figureBlock(name)),
  inputs: (_, lines, { place }) => html`<div class="fields">${lines.map((id) => fieldOf(id, place))}</div>`,
  exercise: (id, _, { standing }) => once(`exercise ${id}`, standing, () => exerciseMarkup(id)),
  slides: () =>
    html`<div class="table-scroll slides" tabindex="0" role="region" aria-label="The slides' figures" data-slides>
      ${dataTable(slidesTable(defaultWorld))}
    </div>`,
  configuration: (id) => configurationBlock(id),
  advice: () => adviceBlock(),
  cluster: (_, __, { standing }) => once("cluster", standing, clusterMarkup),
  timeline: (_, __, { standing }) => once("timeline", standing, timelineMarkup),
  week: (_, __, { standing }) => once("simulated weeks", standing, weekMarkup),
  "memory-configuration": (_, __, { standing }) => once("memory configuration", standing, memoryConfigurationMarkup),
  symptoms: (_, __, { standing, inline }) => once("symptoms", standing, () => symptomsMarkup(inline)),
  "memory-map": (_, __, { standing }) => once("memory map", standing, () => memoryMapMarkup("memory-map")),
  "job-manager-map": (_, __, { standing }) =>
    once("JobManager’s map", standing, () => memoryMapMarkup("job-manager-map")),
  measurements: (name, _, { standing }) => once(`measurements of ${name}`, standing, () => measurementsMarkup(name)),
  "predefined-options": () => predefinedOptionsMarkup(),
  "type-bench": (_, __, { standing }) => once("type bench", standing, typeBenchMarkup),
  "job-editor": (_, __, { standing }) => once("job editor", standing, jobEditorMarkup),
  "job-paste": (_, __, { standing }) => once("pasted job", standing, jobPasteMarkup),
  "key-finder": (_, __, { standing }) => once("key finder", standing, keyFinderMarkup),
  "slots-bench": (_, __, { standing }) => once("slides’ job", standing, slotsBenchMarkup),
  course: () => courseList(course),
  "then-now": (_, lines, { inline }) => thenNow(lines.map((line) => thenNowRow(line, inline))),
  sources: (which) => sourceList({ isComplete: which === "all" }),
  ...securityBlocks,
  ...deploymentBlocks,
  ...productionBlocks,
  ...suspectsBlocks,
  ...referenceBlocks,
};

function derivationBlock(id: string, { derived, page }: BlockContext): Markup {
  const quantity = workbookModel.byId.get(id);
  if (quantity?.kind !== "derived") throw new RangeError(`There is no derived quantity "${id}".`);
  if (derived.has(id)) throw new RangeError(`"${id}" is derived on this page already.`);
  derived.add(id);
  return derivationMarkup(quantity, page);
}

function figureBlock(name: string): Markup {
  const view = named(figures, name, "figure")(defaultWorld, reference);
  return figure({ ...view, id: name, ...pictures(name, view.data) });
}

function configurationBlock(id: string): Markup {
  return configuration({ id, ...named(configurations, id, "configuration")(defaultWorld, "") });
}

function adviceBlock(): Markup {
  return advice(adviceSentences.map((name) => ({ name, text: named(phrases, name, "phrase")(defaultWorld) })));
}

/** A line `topic | then | its source | now | its source`; a source is the short name of a work and a place in it. */
function thenNowRow(line: string, inline: BlockContext["inline"]): ThenNowRow {
  const [topic, then, thenSource, now, nowSource, ...rest] = line.split(" | ");
  if (!topic || !then || !thenSource || !now || !nowSource || rest.length > 0) {
    throw new RangeError('A line of then-now has five parts with " | " between them.');
  }
  return {
    topic,
    then: raw(inline(then)),
    thenSource: citation(thenSource),
    now: raw(inline(now)),
    nowSource: citation(nowSource),
  };
}

function citation(source: string): string {
  const { work, place } = citationOf(source);
  return `${workText(work)}: ${place}`;
}

/** Every work; unless the list is to be complete, it says how a page names each, so that only those stay that it does. */
function sourceList({ isComplete }: { isComplete: boolean }): Markup {
  return html`<ul class="sources">
    ${(Object.keys(works) as WorkName[]).map((name) => {
      const { title, short, by, year, url }: Work = works[name];
      const names = isComplete ? "" : `${workText(name)}:|${short ?? title}:`;
      return html`<li data-named="${names}">
        ${by}:
        ${url ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title}${
          year !== undefined && ` (${String(year)})`
        }.
      </li>`;
    })}
  </ul>`;
}

function named<Value>(table: Readonly<Record<string, Value>>, name: string, what: string): Value {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new RangeError(`There is no ${what} "${name}".`);
  return found;
}
