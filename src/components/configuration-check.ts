import type { CheckExample } from "../views/security/check/examples.js";
import type { CheckView } from "../views/security/check/view.js";
import { checkResult } from "./configuration-check-result.js";
import { html, type Markup } from "./html.js";

/** The block, ready to be written. */
export interface ConfigurationCheckParts {
  readonly examples: readonly CheckExample[];
  /** What the page is built with: the first example. */
  readonly view: CheckView;
}

/** Checks the reader’s own configuration. Until there is one, the example. */
export function configurationCheck({ examples, view }: ConfigurationCheckParts): Markup {
  const [first] = examples;
  return html`<section class="own configuration-check" data-configuration-check aria-label="Check my configuration">
    ${form(examples)}
    <p class="own-off">
      Where scripts run, you can paste your own configuration here. Nothing of it is stored or sent.
    </p>
    <p class="configuration-check-origin"><strong data-check-part="origin">An example.</strong></p>
    <pre
      class="configuration-check-example"
      data-copy="none"
      data-check-part="example"
      tabindex="0"
      role="region"
      aria-label="The example"
    ><code>${first?.text.trimEnd() ?? ""}</code></pre>
    <div data-check-part="result">${checkResult(view)}</div>
    <p class="configuration-check-data">
      The keys of Flink 1.3, 1.20 and 2.3, as its own code has them:
      <a href="./data/options.json" download="options.json">as JSON</a>.
    </p>
    ${examples.map(
      ({ id, release, text }) =>
        html`<template data-check-example="${id}" data-release="${release ?? ""}">${text}</template>`,
    )}
  </section>`;
}

const releases = [
  ["", "guess it from the text"],
  ["2.3", "2.x"],
  ["1.20", "1.20"],
  ["1.3", "1.3"],
] as const;

/** Where a text is pasted, and the release it is meant for. */
function form(examples: readonly CheckExample[]): Markup {
  return html`<div class="own-form" data-check-part="form">
    <p id="configuration-check-hint">
      Paste <code>config.yaml</code> or <code>flink-conf.yaml</code>, options with <code>-D</code>, a FlinkDeployment or
      a ConfigMap.
    </p>
    <label for="configuration-check-text">Your configuration</label>
    <textarea
      id="configuration-check-text"
      data-check-part="text"
      rows="10"
      wrap="off"
      placeholder="security.ssl.internal.enabled: …"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="configuration-check-hint configuration-check-privacy configuration-check-problem"
    ></textarea>
    <p class="problem" id="configuration-check-problem" data-check-part="problem" role="alert" hidden></p>
    <p class="configuration-check-choice">
      <label for="configuration-check-release">Meant for Flink</label>
      <select id="configuration-check-release" data-check-part="release" autocomplete="off">
        ${releases.map(([value, label]) => html`<option value="${value}">${label}</option>`)}
      </select>
    </p>
    <p class="actions">
      <span class="configuration-check-examples">Examples:</span>
      ${examples.map(({ id, title }) => html`<button type="button" data-check-load="${id}">${title}</button>`)}
      <button type="button" data-check-part="forget">Forget it</button>
    </p>
    <p class="status" role="status" data-check-part="status"></p>
    <p class="own-privacy" id="configuration-check-privacy">
      What you paste stays in this page: it is neither stored nor sent, and gone when you leave.
    </p>
  </div>`;
}
