import { edit } from "./edit.js";

/** The script that Framework writes into a page without cells: it only starts the runtime. */
const idle = /<script type="module">\s*import "[^"]*\/_observablehq\/client\.\w+\.js";\s*<\/script>\n/;

const preload = /<link rel="modulepreload" href="[^"]*\/_observablehq\/(?:client|runtime|stdlib)\.\w+\.js">\n?/;

/** Whether a page has cells, which need Framework's runtime. */
export function hasCells(html: string): boolean {
  return /^define\(\{id:/m.test(html);
}

/** Takes Framework's runtime out of a page without cells: four files that would do nothing there. */
export function withoutIdleRuntime(html: string): string {
  if (hasCells(html)) return html;
  const started = edit(html, { what: "not start the runtime", find: idle, replace: "", times: 1 });
  return edit(started, { what: "not preload the runtime", find: preload, replace: "", times: 3 });
}
