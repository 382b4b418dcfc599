import { html, type Markup } from "../html.js";

/** A question ready to be set: its answer is rendered already. */
export interface QuestionParts {
  readonly id: string;
  readonly asks: string;
  readonly answer: Markup;
  readonly href: string;
  readonly leadsTo: string;
  readonly source: string;
}

export interface QuestionGroupParts {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly QuestionParts[];
}

/** Questions of users, each with its answer below. Works without a script. */
export function questions(groups: readonly QuestionGroupParts[]): Markup {
  return html`<div class="questions">
    ${groups.map(
      ({ id, title, questions: members }) =>
        html`<section aria-labelledby="questions-${id}">
          <h3 id="questions-${id}">${title}</h3>
          <dl>${members.map(question)}</dl>
        </section>`,
    )}
  </div>`;
}

function question({ id, asks, answer, href, leadsTo, source }: QuestionParts): Markup {
  return html`<div class="question" id="question-${id}">
    <dt>${asks}</dt>
    <dd>
      <p>${answer}</p>
      <p class="question-more"><a href="${href}">${leadsTo}</a> <cite>${source}</cite></p>
    </dd>
  </div>`;
}
