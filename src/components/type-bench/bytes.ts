import type { ByteField, Cell, Label } from "../../views/serialization/bench/bytes.js";
import type { BenchView } from "../../views/serialization/bench/view.js";
import { html, type Markup } from "../html.js";

/** Fields are told apart by so many tints, each with a line of its own below the cells. */
const TINTS = 6;

/** The bytes of the value in rows, and the fields they belong to; or why there are none. */
export function byteDrawing({ bytes, unwritable, version }: BenchView): Markup {
  const title = html`<p class="bench-title">The bytes of the value, as Flink ${version} writes them</p>`;
  if (bytes === null)
    return html`${title}
      <p class="bench-note">${unwritable}</p>`;
  const { cells, fields, more } = bytes;
  const description = `The bytes in hexadecimal: ${fields.map(({ name, bytes }) => `${name} ${bytes}`).join(", ")}. The table below has them all.`;
  return html`${title}
    <div class="bench-layout">
      <div class="byte-cells" role="img" aria-label="${description}">${cells.map(cell)}</div>
      <div>
        <ul class="byte-fields" aria-label="What the bytes belong to">
          ${fields.map(fieldItem)}
        </ul>
        <p class="bench-note">${more}</p>
      </div>
    </div>`;
}

function cell({ hex, character, field, at, label }: Cell): Markup {
  const begins = label === null ? "" : " begins";
  const offset = at !== null && at % 8 === 0 && html` data-offset="${at}"`;
  return html`<span class="byte tint-${field % TINTS}${begins}" data-byte-of="${field}" ${offset}
    >${label && labelText(label)}<b>${hex}</b><i>${character}</i></span
  >`;
}

/** A label takes the room that its bytes have in the row; in few cells only the letter of the field fits. */
function labelText({ letter, text, wide, narrow }: Label): Markup {
  const fitting = (cells: number): string => (cells * CHARACTERS < text.length ? letter : text);
  return html`<span
    class="byte-label"
    style="--wide:${wide};--narrow:${narrow}"
    data-wide="${fitting(wide)}"
    data-narrow="${fitting(narrow)}"
    title="${text}"
  ></span>`;
}

/** Characters of a label that fit above a cell. */
const CHARACTERS = 5;

function fieldItem({ letter, name, bytes, parts }: ByteField, field: number): Markup {
  return html`<li>
    <span class="byte-field tint-${field % TINTS}" data-mark-field="${field}">
      <span class="byte-letter">${letter}</span> <span class="byte-name">${name}</span>
      <span class="byte-size">${bytes}</span>
    </span>
    <span class="byte-parts">${parts}</span>
  </li>`;
}
