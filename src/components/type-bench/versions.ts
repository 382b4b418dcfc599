import type { BenchView } from "../../views/serialization/bench/view.js";
import { html, type Markup } from "../html.js";

/** What each version makes of the type: a column each. */
export function versionTable({ versions, version }: Pick<BenchView, "versions" | "version">): Markup {
  const mark = (each: string): Markup | false => each === version && html` class="is-chosen"`;
  return html`<table class="bench-versions">
    <thead>
      <tr>
        <th scope="col">Flink</th>
        ${versions.map((each) => html`<th scope="col" ${mark(each.version)}>${each.version}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Serializer</th>
        ${versions.map((each) => html`<td${mark(each.version)}>${each.isRefused && fault}${broken(each.serializer)}</td>`)}
      </tr>
      <tr>
        <th scope="row">Bytes of the value</th>
        ${versions.map((each) => html`<td${mark(each.version)}>${each.bytes}</td>`)}
      </tr>
      <tr>
        <th scope="row">Goes to Kryo</th>
        ${versions.map((each) => html`<td${mark(each.version)}>${each.isKryo && fault}${each.kryo}</td>`)}
      </tr>
    </tbody>
  </table>`;
}

const fault = html`<span class="bench-poor">✗</span> `;

/** The name of a class, which may be broken between its words. */
function broken(name: string): Markup {
  return html`${name.split(/(?<=[a-z])(?=[A-Z])/).map((word, at) => html`${at > 0 && html`<wbr />`}${word}`)}`;
}
