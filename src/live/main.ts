import { STORAGE_KEY } from "../scenario/memory.js";
import { createStore, type Store } from "../scenario/store.js";
import { defaultScenario, same } from "../scenario/scenario.js";
import { bindCards } from "./cards.js";
import { bindConfigurations } from "./configurations.js";
import { bindExercises } from "./exercises.js";
import { bindFields } from "./fields.js";
import { bindFigures } from "./figures.js";
import { bindLinks } from "./links.js";
import { bindNotice } from "./notice.js";
import { bindNumbers } from "./numbers.js";
import { createPage } from "./page.js";
import { bindPanel } from "./panel.js";
import { bindSlides } from "./slides.js";
import { bindStrip } from "./strip.js";

/** The scenario of this page, for cells and tests. */
export const store = start();

function start(): Store {
  const store = createStore({
    location,
    history,
    storage: () => localStorage,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const page = createPage(store);
  for (const bind of [bindNumbers, bindFigures, bindConfigurations, bindSlides, bindStrip, bindLinks, bindPanel, bindNotice]) {
    bind(page, document);
  }
  bindFields(page, document);
  bindCards(page, document);
  bindExercises(document, { storage: storageOrNull() });
  if (!same(store.get(), defaultScenario)) page.refresh();
  addEventListener("popstate", () => store.onPopState());
  addEventListener("pageshow", ({ persisted }) => persisted && store.onPageShow());
  addEventListener("pagehide", () => store.flush());
  addEventListener("storage", ({ key, newValue }) => key === STORAGE_KEY && store.onStorage(newValue));
  document.documentElement.dataset.live = "";
  return store;
}

/** The browser's storage, unless it refuses. */
function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
