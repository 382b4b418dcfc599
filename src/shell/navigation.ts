import { html, type Markup } from "../components/html.js";
import { course } from "./course.js";

/** The course column: the chapters that exist and the reference, with the one being read marked. */
export function navigation(path: string): Markup {
  const written = course.filter((chapter) => chapter.path !== null);
  return html`<nav class="course" aria-label="Course">
    <p class="book"><a href="/" ${current(path === "/index")}>Keep it going</a></p>
    <ol>
      ${written.map(
        ({ title, path: to, minutes, exercises }) =>
          html`<li>
            <a href="${to}" ${current(to === path)}>${title}</a>
            ${minutes !== null && html`<span class="minutes">${minutes} min</span>`}
            <span class="progress" data-progress="${exercises.join(" ")}" hidden></span>
          </li>`,
      )}
      <li><a href="/reference" ${current(path === "/reference")}>Reference</a></li>
    </ol>
  </nav>`;
}

function current(is: boolean): Markup | false {
  return is && html` aria-current="page"`;
}
