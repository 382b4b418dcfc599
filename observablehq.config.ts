process.env["OBSERVABLE_TELEMETRY_DISABLE"] = "1";

import type MarkdownIt from "markdown-it";
import { footer, head, header } from "./src/shell/index.js";
import { workbook } from "./src/markdown/index.js";

export default {
  title: "Keep it going",
  root: "src",
  style: "style/site.css",
  globalStylesheets: [],
  head,
  header,
  footer,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  // Links end in .html, so that any static host can serve the site.
  preserveExtension: true,
  // Framework would look for tsx on the path, which only npm scripts have.
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
  markdownIt: (md: MarkdownIt) => workbook(md),
};
