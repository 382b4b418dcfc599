import { html, type Markup } from "./html.js";

/** One topic, as it was at the time of the talk and as it is today; the texts are rendered already. */
export interface ThenNowRow {
  readonly topic: string;
  readonly then: Markup;
  readonly thenSource: string;
  readonly now: Markup;
  readonly nowSource: string;
}

/** What the talk said beside what holds today, each with its source. */
export function thenNow(rows: readonly ThenNowRow[]): Markup {
  return html`<div class="then-now">
    <table>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col" class="then">2017, Flink 1.3</th>
          <th scope="col" class="now">Today, Flink 2.x</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ topic, then, thenSource, now, nowSource }) =>
            html`<tr>
              <th scope="row">${topic}</th>
              <td class="then" data-era="2017, Flink 1.3">${then} <cite>${thenSource}</cite></td>
              <td class="now" data-era="Today, Flink 2.x">${now} <cite>${nowSource}</cite></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
