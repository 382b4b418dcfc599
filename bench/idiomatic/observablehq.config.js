process.env["OBSERVABLE_TELEMETRY_DISABLE"] = "1";

export default {
  title: "The chapter, written as Framework's documentation teaches",
  root: "src",
  output: "dist",
  globalStylesheets: ["observablehq:stdlib/inputs.css"],
  head: '<link rel="stylesheet" href="/katex.css">',
  preserveExtension: true,
  search: false,
};
