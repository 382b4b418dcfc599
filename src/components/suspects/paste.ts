import { html, type Markup } from "../html.js";

/** An example to put into the field. */
export interface MetricsExample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The metrics of the reader’s tasks. What is in the field is an input of the scenario. */
export function metricsPaste(text: string, examples: readonly MetricsExample[]): Markup {
  return html`<section class="metrics-paste" data-metrics-paste aria-label="Your own job’s metrics">
    <label for="metrics-paste-text">Tasks from source to sink, one a line</label>
    <textarea
      id="metrics-paste-text"
      data-metrics-part="text"
      rows="6"
      wrap="off"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      readonly
      aria-describedby="metrics-paste-hint metrics-paste-problem"
    >
${text}</textarea>
    <p class="problem" id="metrics-paste-problem" data-metrics-part="problem" role="alert" hidden></p>
    <p id="metrics-paste-hint">
      A name, then words with numbers: <code>p</code> parallelism; <code>busy</code>, <code>back</code>,
      <code>idle</code> in ms per second, on average; <code>peak</code> of the busiest subtask; <code>in</code> and
      <code>out</code> in records per second of all subtasks; <code>most</code> into the fullest one;
      <code>cpu</code> in per cent of busy time. Or paste answers of the REST API, one after the other:
      <code>/jobs/:jobid</code>, and <code>/jobs/:jobid/vertices/:vertexid/subtasks/metrics?get=…</code> of each task.
    </p>
    <p class="actions" data-needs-script>
      ${examples.map(({ id, title }) => html`<button type="button" data-metrics-example="${id}">${title}</button>`)}
      <span role="status" data-metrics-part="status"></span>
    </p>
    ${examples.map(({ id, text: example }) => html`<template data-metrics-text="${id}">${example}</template>`)}
  </section>`;
}
