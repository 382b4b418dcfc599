import type { Model } from "../model/graph.js";
import { STORAGE_KEY } from "../scenario/memory.js";
import { createStore, type Store } from "../scenario/store.js";
import { bindCards } from "./cards.js";
import { bindChanging } from "./changing.js";
import { bindCourse } from "./course.js";
import type { ExerciseBook } from "./exercises.js";
import { bindFields } from "./fields.js";
import { bindFormulaFonts } from "./formula-fonts.js";
import { bindLinks } from "./links.js";
import { once, whenActing, whenNear } from "./occasions.js";
import { bindNotice } from "./notice.js";
import { bindNumbers } from "./numbers.js";
import { createPage, type Page } from "./page.js";
import { bindPanel } from "./panel.js";
import { bindProgress } from "./progress.js";
import { loadReference } from "./reference.js";
import { bindScrollers } from "./scrollers.js";
import { bindStrip } from "./strip.js";

let book: Promise<ExerciseBook> | undefined;

/**
 * Brings a page to life.
 * @param model what the page computes with: that of its own chapter, so that no page loads those of all
 * @param own binds what no other page has
 */
export function start(model: Model, own: readonly ((page: Page, root: Document) => void)[] = []): Store {
  const store = createStore({
    location,
    history,
    storage: () => localStorage,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const page = createPage(store, model);
  bindChanging(page, document);
  for (const bind of [bindNumbers, bindStrip, bindLinks, bindNotice, ...own]) {
    bind(page, document);
  }
  const bindNewFields = bindFields(page, document);
  bindPanel(page, {
    root: document,
    exercises: loadExercises,
    fill: () => void import("./panel-fields.js").then(({ fillPanel }) => fillPanel(document, bindNewFields)),
  });
  bindProgress(document, { storage: storageOrNull() });
  bindCards(page, document);
  bindScrollers(document);
  bindCourse(document);
  bindFormulaFonts(document);
  // What is built is right as it came; what writes it anew is needed once something changes.
  const readyWords = once(
    () => void import("./sentences.js").then(({ bindSentences }) => bindSentences(page, document)),
  );
  const readyFigures = once(() => void loadFigures(page));
  const readyConfigurations = once(() => void loadConfigurations(page));
  for (const ready of [readyWords, readyFigures, readyConfigurations]) {
    whenActing(ready);
    page.atOnce(ready);
  }
  // The link in a configuration is that of this page.
  whenNear("[data-configuration]", readyConfigurations);
  whenNear(".exercise", () => void loadExercises());
  whenNear("[data-timeline]", () => void import("./timeline/index.js").then((it) => it.bindTimeline(page, document)));
  whenNear("[data-week]", () => void import("./week.js").then(({ bindWeek }) => bindWeek(page, document)));
  whenNear(
    "[data-cluster]",
    () => void import("./cluster/bind.js").then(({ bindCluster }) => bindCluster(page, document)),
  );
  whenNear(
    "[data-memory-configuration]",
    () => void import("./memory/pasted/bind.js").then((it) => it.bindMemoryConfiguration(page, document)),
  );
  whenNear(
    "[data-memory-map]",
    () => void import("./memory/map/index.js").then(({ bindMaps }) => bindMaps(page, document)),
  );
  whenNear(
    "[data-job-editor]",
    () => void import("./slots/editor/index.js").then(({ bindJobEditor }) => bindJobEditor(page, document)),
  );
  whenNear(
    "[data-job-paste]",
    () => void import("./slots/pasted/bind.js").then(({ bindJobPaste }) => bindJobPaste(page, document)),
  );
  whenNear(
    "[data-key-finder]",
    () => void import("./slots/key-finder.js").then(({ bindKeyFinder }) => bindKeyFinder(page, document)),
  );
  whenNear(
    "[data-slots-bench]",
    () => void import("./slots/bench/index.js").then(({ bindSlotsBench }) => bindSlotsBench(page, document)),
  );
  whenNear(
    "[data-measurements]",
    () => void import("./measurements/index.js").then(({ bindMeasurements }) => bindMeasurements(document)),
  );
  whenNear(
    "[data-type-bench]",
    () => void import("./serialization/bench.js").then(({ bindTypeBench }) => bindTypeBench(page, document)),
  );
  if (!page.isAsBuilt()) page.refresh();
  addEventListener("popstate", () => store.onPopState());
  addEventListener("pageshow", ({ persisted }) => persisted && store.onPageShow());
  addEventListener("pagehide", () => store.flush());
  addEventListener("storage", ({ key, newValue }) => key === STORAGE_KEY && store.onStorage(newValue));
  document.documentElement.dataset.live = "";
  return store;
}

async function loadConfigurations(page: Page): Promise<void> {
  const { bindConfigurations } = await import("./configurations.js");
  bindConfigurations(page, document);
}

async function loadFigures(page: Page): Promise<void> {
  const [{ bindFigures }, reference] = await Promise.all([import("./figures.js"), loadReference()]);
  bindFigures(page, document, reference);
}

/** The exercises are a third of the script, and nobody needs them before one is in sight. */
function loadExercises(): Promise<ExerciseBook> {
  book ??= import("./exercises.js").then(({ bindExercises }) => bindExercises(document, { storage: storageOrNull() }));
  return book;
}

/** The browser's storage, unless it refuses. */
function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
