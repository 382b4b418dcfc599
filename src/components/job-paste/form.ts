import { html, type Markup } from "../html.js";

/** Where a plan is pasted, opened or dropped, and what is wrong with it. */
export function form(): Markup {
  return html`<div class="own-form" data-paste-part="form">
    <p id="job-paste-hint">
      Flink tells the tasks of a running job where its web interface answers, and the operators of a program before it
      runs. Paste any one of these:
    </p>
    <pre
      tabindex="0"
      role="group"
      aria-label="Commands that ask Flink"
    ><code>curl 'http://localhost:8081/jobs/&lt;job id&gt;'
curl 'http://localhost:8081/jobs/&lt;job id&gt;/plan'
bin/flink info your-job.jar   # or env.getExecutionPlan() in the program</code></pre>
    <label for="job-paste-text">What Flink answered</label>
    <textarea
      id="job-paste-text"
      data-paste-part="text"
      rows="6"
      wrap="off"
      placeholder="{ … } pasted here, or a file dropped here"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="job-paste-hint job-paste-privacy job-paste-problem"
    ></textarea>
    <p class="job-paste-note" data-paste-part="held"></p>
    <p class="problem" id="job-paste-problem" data-paste-part="problem" role="alert" hidden></p>
    <p class="actions">
      <button type="button" data-paste-part="open">Open a file</button>
      <button type="button" data-paste-part="example">Load the example</button>
      <button type="button" data-paste-part="forget">Forget it</button>
      <input
        type="file"
        accept=".json,.txt,application/json,text/plain"
        data-paste-part="files"
        aria-label="A file with what Flink answered"
        hidden
      />
    </p>
    <p class="status" role="status" data-paste-part="status"></p>
    <p class="own-privacy" id="job-paste-privacy">
      What you paste or open stays in this page: it is neither stored nor sent, and gone when you leave. Only a job that
      you take into the scenario becomes part of its link.
    </p>
  </div>`;
}
