import { html, type Markup } from "./html.js";

export interface CourseEntry {
  readonly title: string;
  readonly question: string;
  readonly path: string | null;
  readonly minutes: number | null;
}

/** The whole course: each chapter with the question it answers. */
export function courseList(entries: readonly CourseEntry[]): Markup {
  return html`<ol class="course-list">
    ${entries.map(
      ({ title, question, path, minutes }) =>
        html`<li class="${path === null ? "planned" : "written"}">
          <p class="course-title">${path === null ? title : html`<a href="${path}">${title}</a>`}</p>
          <p>${question}</p>
          <p class="minutes">${minutes === null ? "planned" : `${String(minutes)} minutes`}</p>
        </li>`,
    )}
  </ol>`;
}
