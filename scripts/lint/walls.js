/**
 * The walls between the layers of the site: what each may import, and what it may not touch. They keep one direction of
 * data: model, scenario, views, components, then what puts pages together, shell and markdown at build and live in the
 * browser.
 *
 * @typedef {import("eslint").Linter.Config} Config
 *
 * @typedef {object} Layer
 * @property {string} name its folder below src
 * @property {readonly string[]} imports the layers it may import besides itself
 * @property {readonly string[]} [types] the layers whose types alone it may import
 * @property {boolean} [packages] whether it may import npm packages and Node's modules
 */

/** What the parts that put pages together may use. */
const parts = ["model", "scenario", "views", "exercises", "components", "data"];

/** @type {readonly Layer[]} */
export const layers = [
  { name: "model", imports: [] },
  { name: "scenario", imports: ["model"] },
  { name: "views", imports: ["model", "scenario"] },
  { name: "exercises", imports: ["model", "scenario"] },
  { name: "components", imports: ["model"], types: ["views"], packages: true },
  { name: "shell", imports: parts },
  { name: "markdown", imports: [...parts, "shell"], packages: true },
  { name: "live", imports: [...parts, "shell"], packages: true },
  { name: "data", imports: ["model"], packages: true },
];

/** Folders that no layer may import: they are made from the sources, or about them. */
const outside = ["generated", "style", "scripts", "test", "bench"];

/** What would make the model give another answer on another day, machine or page. */
const impure = ["Date", "performance", "crypto", "console", "process", "globalThis", "window", "document"];
const asynchronous = ["setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask", "fetch"];

/**
 * A path out of the importing file's own layer and into one of these folders, however deep the file lies.
 * @param {readonly string[]} folders
 */
function into(folders) {
  return `^(\\.\\./)+(${folders.join("|")})/`;
}

/**
 * @param {Layer} layer
 * @returns {Config}
 */
function importWall({ name, imports, types = [], packages = false }) {
  const open = [name, ...imports, ...types];
  const shut = layers.map((layer) => layer.name).filter((other) => !open.includes(other));
  const message = `src/${name} may import only: ${[name, ...imports, ...types.map((type) => `types of ${type}`)].join(", ")}.`;
  const patterns = [
    { regex: into([...shut, ...outside]), message },
    ...types.map((type) => ({ regex: into([type]), message, allowTypeImports: true })),
    ...(packages ? [] : [{ regex: "^[^.]", message: `src/${name} imports no packages.` }]),
  ];
  return {
    files: [`src/${name}/**/*.ts`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

/**
 * A dynamic import would go around the walls above. Only the pages' script loads code late.
 * @type {Config}
 */
const noLateImports = {
  files: ["src/**/*.ts"],
  ignores: ["src/live/**"],
  rules: {
    "no-restricted-syntax": ["error", { selector: "ImportExpression", message: "Only src/live imports dynamically." }],
  },
};

/** @type {Config} */
const pureModel = {
  files: ["src/model/**/*.ts"],
  rules: {
    "no-restricted-globals": ["error", ...impure, ...asynchronous],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "The model's random numbers come from a seed." },
    ],
  },
};

/**
 * The layout of a drawing is found by dagre, at build and on the page alike; nothing else of the views needs a package.
 * @type {Config}
 */
const layoutByDagre = {
  ...importWall({ name: "views", imports: ["model", "scenario"], packages: true }),
  files: ["src/views/slots/layout/**/*.ts"],
};

export const walls = [...layers.map(importWall), layoutByDagre, noLateImports, pureModel];
