import { versions } from "../model/memory/flink/version.js";
import type { ConfigurationView } from "../views/memory/pasted/configuration-view.js";
import type { Example } from "../views/memory/pasted/examples.js";
import { html, type Markup } from "./html.js";
import { configurationResult } from "./memory-configuration-result.js";

/** The block, ready to be written. */
export interface MemoryConfigurationParts {
  readonly examples: readonly Example[];
  /** What the page is built with: the first example. */
  readonly view: ConfigurationView;
}

/** The reader’s own configuration of memory, or a log. Until there is one, the example’s. */
export function memoryConfiguration({ examples, view }: MemoryConfigurationParts): Markup {
  return html`<section class="own memory-configuration" data-memory-configuration aria-label="Your own configuration">
    ${form(examples)}
    <p class="own-off">
      Where scripts run, you can paste your own configuration or log here. Nothing of it is stored or sent.
    </p>
    <p class="memory-configuration-origin">
      <strong data-memory-part="origin">An example.</strong>
    </p>
    <div data-memory-part="result">${configurationResult(view)}</div>
    <p data-memory-part="needs" hidden></p>
    ${taking()} ${examples.map(({ id, text }) => html`<template data-memory-example="${id}">${text}</template>`)}
  </section>`;
}

/** Where a text is pasted, how it is to be read, and what is wrong with it. */
function form(examples: readonly Example[]): Markup {
  return html`<div class="own-form" data-memory-part="form">
    <p id="memory-configuration-hint">
      Paste what you have: <code>config.yaml</code> or <code>flink-conf.yaml</code>, options with <code>-D</code>, a
      FlinkDeployment or a ConfigMap, or the first lines of a TaskManager’s or JobManager’s log. What it is, is found
      out from the text.
    </p>
    <label for="memory-configuration-text">Your configuration or log</label>
    <textarea
      id="memory-configuration-text"
      data-memory-part="text"
      rows="8"
      wrap="off"
      placeholder="taskmanager.memory.process.size: …"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="memory-configuration-hint memory-configuration-privacy memory-configuration-problem"
    ></textarea>
    <p class="problem" id="memory-configuration-problem" data-memory-part="problem" role="alert" hidden></p>
    <div class="memory-configuration-choices">
      ${choice("version", "Read as Flink", [
        ["", "the one it names, else the newest"],
        ...[...versions].reverse().map((version) => [version, version] as const),
      ])}
      ${choice("runs", "Started", [
        ["standalone", "by Flink’s scripts, also in Docker"],
        ["container", "by YARN or native Kubernetes"],
      ])}
    </div>
    <p class="actions">
      <span class="memory-configuration-examples" id="memory-configuration-examples">Examples:</span>
      ${examples.map(({ id, title }) => html`<button type="button" data-memory-load="${id}">${title}</button>`)}
      <button type="button" data-memory-part="forget">Forget it</button>
    </p>
    <p class="status" role="status" data-memory-part="status"></p>
    <p class="own-privacy" id="memory-configuration-privacy">
      What you paste stays in this page: it is neither stored nor sent, and gone when you leave.
    </p>
  </div>`;
}

function choice(name: string, title: string, options: readonly (readonly [value: string, label: string])[]): Markup {
  return html`<div>
    <label for="memory-configuration-${name}">${title}</label>
    <select id="memory-configuration-${name}" data-memory-part="${name}" autocomplete="off">
      ${options.map(([value, label]) => html`<option value="${value}">${label}</option>`)}
    </select>
  </div>`;
}

/** What taking the text into the scenario would change. Hidden until there is a text. */
function taking(): Markup {
  return html`<div class="memory-configuration-taking" data-memory-part="taking" hidden>
    <h3 id="memory-configuration-taking-title">What it changes in the scenario</h3>
    <div data-memory-part="offer">
      <table aria-labelledby="memory-configuration-taking-title">
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">In use</th>
            <th scope="col">The text</th>
          </tr>
        </thead>
        <tbody data-memory-part="rows"></tbody>
      </table>
    </div>
    <p data-memory-part="agreed"></p>
    <p class="actions">
      <button type="button" class="memory-configuration-use" data-memory-part="use">Take it into the scenario</button>
      <span role="status" data-memory-part="used"></span>
    </p>
  </div>`;
}
