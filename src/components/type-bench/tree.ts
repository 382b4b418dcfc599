import type { Reason } from "../../model/serialization/types/serializer.js";
import type { TreeNode } from "../../views/serialization/bench/tree.js";
import type { BenchView } from "../../views/serialization/bench/view.js";
import { html, type Markup } from "../html.js";

/** The serializer and those of its parts, each with the reasons for it. */
export function serializerTree({ tree, version }: Pick<BenchView, "tree" | "version">): Markup {
  if (tree === null) return html`<p class="bench-note">There is no serializer in Flink ${version}.</p>`;
  return html`<p class="bench-title">The serializers, in the order in which they write</p>
    <ul>
      ${node(tree)}
    </ul>`;
}

function node({ name, serializer, of, isKryo, notes, reasons, inner, more }: TreeNode): Markup {
  return html`<li${isKryo && html` class="is-kryo"`}>
    <p>
      ${name !== "" && html`<code>${name}</code> `}<strong>${serializer}</strong>
      <span class="bench-of">${of}</span>
    </p>
    ${notes.map((note) => html`<p class="bench-note">${note}</p>`)} ${reasons.map((reason) => reasonText(reason, isKryo))}
    ${
      (inner.length > 0 || more > 0) &&
      html`<ul>
        ${inner.map(node)} ${more > 0 && html`<li>${more} more ${more === 1 ? "part is" : "parts are"} not shown.</li>`}
      </ul>`
    }
  </li>`;
}

function reasonText({ says, mend, line }: Reason, isKryo: boolean): Markup {
  return html`<p class="${isKryo ? "bench-fault" : "bench-note"}">
    ${line !== null && html`<span class="bench-line">Line ${line}:</span> `}${says}${mend !== null && html` <span class="bench-mend">${mend}</span>`}
  </p>`;
}
