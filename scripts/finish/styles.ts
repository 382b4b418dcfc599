import { Failure } from "../lib/failure.js";
import { edit } from "./edit.js";

/** A style sheet that pages link. */
export interface Sheet {
  /** Below `dist`. */
  readonly path: string;
  /** Its addresses begin with "./" and are below `dist`. */
  readonly css: string;
}

/** A link to a style sheet: the way up to `dist`, and the path below it. */
const links = /<link rel="stylesheet"[^>]* href="((?:\.\.?\/)+)([^"]+)">/g;

/** The fonts of formulas, by how their style sheet names them. */
const formulaFace = /@font-face \{\s*font-family: "KaTeX_[^}]*\}\s*/g;

/**
 * Puts the style sheets that a page links into the page. A browser shows nothing before it has them, and on a slow
 * connection it takes longer to ask for a file than to receive it.
 */
export function withStyles(html: string, sheets: readonly Sheet[]): string {
  const hurried = edit(html, {
    what: "not preload the style",
    find: /<link rel="preload" as="style"[^>]*>\n?/,
    replace: "",
    times: 1,
  });
  let linked = 0;
  const finished = hurried.replace(links, (_, up: string, path: string) => {
    linked++;
    return styleElements(sheetAt(path, sheets).css.replaceAll('url("./', `url("${up}`));
  });
  if (linked === 0) throw new Failure("A page links no style sheet.");
  return finished;
}

function sheetAt(path: string, sheets: readonly Sheet[]): Sheet {
  const found = sheets.find((sheet) => sheet.path === path);
  if (!found) throw new Failure(`A page links the style sheet ${path}, which is not there.`);
  return found;
}

/** The fonts of formulas stand apart: the page's script has them load when a formula may come into sight. */
function styleElements(css: string): string {
  const late = (css.match(formulaFace) ?? []).join("");
  if (late === "") return style(css);
  return (
    style(css.replace(formulaFace, "")) +
    `<style data-formula-fonts media="not all">${late}</style>` +
    `<noscript>${style(late)}</noscript>`
  );
}

function style(css: string): string {
  return `<style>${css.trim()}</style>`;
}
