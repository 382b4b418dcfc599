/** Text that is already HTML. Only `html` and `raw` make it, so that plain text is always escaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] as string);
}

/**
 * A template for HTML: what is put in is escaped unless it is markup; false, null and undefined leave nothing.
 * The template's own line breaks lose their indentation, which would only make pages larger.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => {
      return text + (index > 0 ? render(parts[index - 1]) : "") + string.replace(/\n\s*/g, "\n");
    }, ""),
  );
}

/** Declares text from a trusted renderer, such as KaTeX or Plot, to be HTML. */
export function raw(text: string): Markup {
  return new Markup(text);
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map((one: Part) => render(one)).join("");
  return escape(String(part));
}
