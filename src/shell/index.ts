import { html } from "../components/html.js";
import { inputsPanel } from "../components/panel.js";
import { strip } from "../components/strip.js";
import { presets } from "../scenario/presets.js";
import { defaultScenario } from "../scenario/scenario.js";
import { bindingResource, resourceLoads } from "../views/capacity/resources.js";
import { bindingLabel } from "../views/strip.js";
import { worldOf } from "../views/world.js";
import { workbookModel } from "../views/workbook.js";
import { navigation } from "./navigation.js";

/** What Framework tells about the page being built. */
export interface Page {
  readonly path: string;
}

/** Fonts that every page shows above the fold; others load when they are first needed. */
const textFonts = ["source-serif-4-400", "source-sans-3-400", "source-sans-3-600"];

/** A stream with a checkpoint barrier in it. Framework encodes the address, so nothing here is encoded yet. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path d='M1 4h14M1 8h14M1 12h14' stroke='gray' stroke-width='1.5'/>" +
  "<path d='M10 1v14' stroke='rgb(180 80 30)' stroke-width='2.5'/></svg>";

/** The head of a page, with the script that bears its name. The fonts of formulas are not preloaded: the first formula is seldom on the first screen. */
export function head({ path }: Page): string {
  return html`<link rel="icon" href="${icon}" />
    <meta name="color-scheme" content="light dark" />
    ${textFonts.map(
      (name) =>
        html`<link rel="preload" as="font" type="font/woff2" crossorigin href="/generated/fonts/${name}.woff2" />`,
    )}
    <link rel="stylesheet" href="/generated/fonts/fonts.css" />
    <script type="module" src="/generated/live${path}.js"></script>`.text;
}

/** What stands above every page: the way past it, the strip, the course, the panel of inputs. */
export function header({ path }: Page): string {
  const world = worldOf(workbookModel, defaultScenario.values);
  const parts = {
    preset: defaultScenario.preset,
    presets,
    binding: bindingLabel(bindingResource(world)),
    loads: resourceLoads(world),
  };
  return html`<a class="skip" href="#observablehq-main">To the text</a>
    ${strip(parts)} ${navigation(path)} ${inputsPanel()}
    <p class="notice" role="status" data-notice hidden></p>`.text;
}

/** What stands below every page. */
export function footer(): string {
  return html`<p>
    After Robert Metzger’s talk “Keep it going”, Flink Forward Berlin 2017. Figures are decimal: 1 KB is 1000 bytes.
    Everything you enter stays in your browser.
  </p>`.text;
}
