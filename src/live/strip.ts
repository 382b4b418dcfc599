import { barStyle } from "../components/strip.js";
import { changed } from "../scenario/scenario.js";
import { toQuery } from "../scenario/query.js";
import { bindingResource, resourceLoads, type ResourceLoad } from "../views/capacity/resources.js";
import { bindingLabel } from "../views/strip.js";
import { copyText } from "./carry.js";
import type { Page } from "./page.js";
import { show, write } from "./text.js";

/** Binds the line on top: presets, what binds, how full everything is, link and reset. */
export function bindStrip(page: Page, root: ParentNode): void {
  const { store } = page;
  const find = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-${name}]`);
  const preset = root.querySelector<HTMLSelectElement>("[data-preset]");
  const binding = find("binding");
  const loads = find("loads");
  const count = find("changed");
  const resets = [...root.querySelectorAll("[data-reset-all]")];

  const followScenario = (): void => {
    const scenario = store.get();
    const changes = changed(scenario).length;
    if (preset) preset.value = scenario.preset;
    if (count) {
      write(count, `${String(changes)} changed`);
      show(count, changes > 0);
    }
    for (const reset of resets) show(reset, changes > 0);
  };
  page.atOnce((world) => {
    followScenario();
    if (binding) write(binding, bindingLabel(bindingResource(world)));
  });
  page.afterPaint((world) => {
    resourceLoads(world).forEach((load, index) => {
      const place = loads?.children[index];
      if (place) showLoad(place, load);
    });
  });

  preset?.addEventListener("change", () => store.choosePreset(preset.value));
  for (const reset of resets) {
    reset.addEventListener("click", () => {
      store.resetAll();
      // The button is gone now, and takes the focus with it.
      reset.closest(".strip, .panel")?.querySelector<HTMLElement>("select, button")?.focus();
    });
  }
  for (const button of root.querySelectorAll("[data-copy-link]")) {
    button.addEventListener("click", () => {
      void copyText(linkTo(page), { status: find("link-status"), done: "Link copied." });
    });
  }
  followScenario();
}

/** Writes a resource's load into its place in the strip. */
function showLoad(place: Element, load: ResourceLoad): void {
  place.classList.toggle("unknown", !Number.isFinite(load.utilisation));
  place.setAttribute("title", `${load.name}: ${load.text}`);
  place.querySelector(".bar")?.setAttribute("style", barStyle(load));
  const text = place.querySelector(".load-text");
  if (text) write(text, load.text);
}

/** The address of this page with the scenario, said even if it is the default. */
export function linkTo({ store }: Page): string {
  return `${location.origin}${location.pathname}?${toQuery(store.get(), { explicit: true })}`;
}
