import type MarkdownIt from "markdown-it";
import type { StateCore, StateInline, Token } from "markdown-it";
import type { BlockContext } from "./block.js";
import { blocks, codeLanguages } from "./blocks.js";
import { mark } from "./marks.js";
import { AuthorError, sourceOf, type Place } from "./place.js";

const MARK = "workbook_mark";
const BLOCK = "workbook_block";

/** What Framework hands to the parser about the page. */
interface Env {
  readonly path?: string;
  /** Set for a piece of a block, whose place in the source the block knows: how the page tells occurrences apart. */
  readonly within?: () => string;
}

/**
 * Teaches Markdown the workbook's marks and blocks. Everything is rendered while parsing, so that a mistake of an
 * author fails the build with file and line.
 */
export function workbook(md: MarkdownIt): MarkdownIt {
  md.inline.ruler.before("link", MARK, readMark);
  md.core.ruler.push(MARK, (state) => renderAll(state, md));
  md.renderer.rules[MARK] = md.renderer.rules[BLOCK] = (tokens, index) => (tokens[index] as Token).content;
  return md;
}

/** Takes `[[…]]` out of the text as a token of its own. */
function readMark(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("[[", state.pos)) return false;
  const end = state.src.indexOf("]]", state.pos + 2);
  if (end < 0) return false;
  if (!silent) state.push(MARK, "", 0).content = state.src.slice(state.pos + 2, end);
  state.pos = end + 2;
  return true;
}

function renderAll(state: StateCore, md: MarkdownIt): void {
  const env = state.env as Env;
  const { path = "", within } = env;
  const { file, skipped } = sourceOf(path, state.src);
  const onPage = { derived: new Set<string>(), standing: new Set<string>() };
  let count = 0;
  const nextPlace = within ?? ((): string => `p${String(++count)}`);
  const inline = (text: string): string => md.renderInline(text, { ...env, within: nextPlace });
  let line = 1 + skipped;
  for (const token of state.tokens) {
    // The cells of a table do not know their line, but its rows do.
    if (token.map) line = token.map[0] + 1 + skipped;
    if (token.type === "inline") renderMarks(token, { place: within ? null : { file, line }, page: path, nextPlace });
    if (token.type === "html_block") refuseMarks(token.content, { file, line });
    if (token.type === "fence") {
      located({ file, line }, () => renderBlock(token, { ...onPage, place: nextPlace(), page: path, inline }));
    }
  }
}

function renderBlock(token: Token, context: BlockContext): void {
  const [name = "", ...argument] = token.info.trim().split(/\s+/);
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (!block) {
    // Framework's own fences carry directives in braces, as in "js {echo}".
    if (codeLanguages.has(name.replace(/\{.*/, ""))) return;
    throw new RangeError(`There is no block "${name}".`);
  }
  const lines = token.content
    .split("\n")
    .map((text) => text.trim())
    .filter(Boolean);
  token.content = block(argument.join(" "), lines, context).text;
  token.type = BLOCK;
}

/** Markdown does not look into HTML, so a mark there would stand on the page as it is written. */
function refuseMarks(content: string, place: Place): void {
  if (content.includes("[[")) {
    throw new AuthorError("A mark inside HTML is not read; leave an empty line between the tag and the text.", place);
  }
}

interface MarkContext {
  /** Null inside a block. */
  readonly place: Place | null;
  /** The page's path. */
  readonly page: string;
  readonly nextPlace: () => string;
}

function renderMarks(token: Token, { place, page, nextPlace }: MarkContext): void {
  let lines = 0;
  for (const child of token.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") lines++;
    if (child.type === "text" && child.content.includes("[[") && place) {
      throw new AuthorError("A mark is not closed. In a table, write \\| for | inside a mark.", {
        ...place,
        line: place.line + lines,
      });
    }
    if (child.type !== MARK) continue;
    const render = (): string => mark(child.content, { place: nextPlace(), page }).text;
    child.content = place ? located({ ...place, line: place.line + lines }, render) : render();
  }
}

/** Turns an unknown name into an error with a place. */
function located<Result>(place: Place, render: () => Result): Result {
  try {
    return render();
  } catch (error) {
    throw error instanceof RangeError ? new AuthorError(error.message, place) : error;
  }
}
