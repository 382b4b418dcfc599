import { capacityModel } from "../../src/model/capacity/index.js";
import { evaluate } from "../../src/model/evaluate.js";
import { quantityOf } from "../../src/model/graph.js";
import { isNumber, type Derived } from "../../src/model/quantity.js";
import { defaultScenario } from "../../src/scenario/scenario.js";

/** How much of the chapter a page has. */
export interface Extent {
  readonly derivations: readonly Derived[];
  /** How often it has the pair of charts: resources, and traffic when machines are lost. */
  readonly chartPairs: number;
}

const { cases } = evaluate(capacityModel, defaultScenario.values);

/**
 * The chapter as one would write it with what Framework offers: sliders of Inputs, a formula in a reactive cell with
 * the numbers in it, charts that Plot draws anew at each change. What it computes with is the fast function written by
 * hand, so that only the writing to the page is compared.
 */
export function idiomaticPage({ derivations, chartPairs }: Extent): string {
  return `# Do the machines carry the load?

${code(`
import * as Plot from "./vendor/plot.js";
import * as Inputs from "./vendor/inputs.js";
import {tex} from "./vendor/tex.js";
import {computeByHand} from "./vendor/model.js";
`)}
${code(`
const chosen = view(Inputs.form({
  messageBytes: Inputs.range([1, 1e8], {label: "Message size", value: 2000, transform: Math.log}),
  recordsPerSecond: Inputs.range([1, 1e9], {label: "Messages per second", value: 1e6, transform: Math.log}),
  distinctKeys: Inputs.range([1, 1e12], {label: "Distinct keys", value: 5e8, transform: Math.log}),
  windowSeconds: Inputs.range([1, 86400], {label: "Window size", value: 300, transform: Math.log}),
  slideSeconds: Inputs.range([1, 86400], {label: "Window slide", value: 60, transform: Math.log}),
  checkpointIntervalSeconds: Inputs.range([1, 86400], {label: "Checkpoint interval", value: 60, transform: Math.log}),
  machines: Inputs.range([1, 1000], {label: "Machines", value: 5, step: 1}),
  linkBitsPerSecond: Inputs.range([1e6, 1e13], {label: "Link speed", value: 1e10, transform: Math.log}),
  downtimeSeconds: Inputs.range([1, 86400], {label: "Downtime", value: 60, transform: Math.log}),
  targetUtilisation: Inputs.range([0.05, 1], {label: "Utilisation you aim for", value: 0.7, step: 0.01})
}));
`)}
${code(`
const inputs = {...${JSON.stringify(statedInputs())}, ...chosen};
const numbers = {...inputs, ...computeByHand(inputs)};
const say = (id) => numbers[id]?.toLocaleString("en", {maximumSignificantDigits: 3}) ?? "not stated";
`)}
The fuller direction of the link is <span data-v>\${say("linkUtilisation")}</span> full.

${derivations.map(derivation).join("\n\n")}

${Array.from({ length: chartPairs }, () => charts).join("\n\n")}
`;
}

function code(lines: string): string {
  return `\`\`\`js\n${lines.trim()}\n\`\`\`\n`;
}

/** The inputs that the talk states. */
function statedInputs(): Readonly<Record<string, number | string>> {
  const values: Readonly<Record<string, number | string | null>> = defaultScenario.values;
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number | string] => entry[1] !== null),
  );
}

/** One formula: symbols, then numbers, then the result. */
function derivation(quantity: Derived): string {
  const formula = (write: (id: string) => string): string => {
    const symbols = Object.fromEntries([...quantity.uses, ...quantity.considers].map(({ id }) => [id, write(id)]));
    return quantity.cases[cases[quantity.id] ?? 0]?.tex(symbols) ?? "";
  };
  const number = (id: string): string => `\\text{\${say("${id}")}}`;
  const steps = [quantity.symbol, formula(symbolOf), formula(number), number(quantity.id)].join(" = ");
  return `<div data-v>\${tex.block\`${steps}\`}</div>`;
}

function symbolOf(id: string): string {
  const quantity = quantityOf(capacityModel, id);
  return isNumber(quantity) ? quantity.symbol : "";
}

const charts = `
<figure>\${resize((width) => Plot.plot({
  width,
  height: 300,
  marginLeft: 100,
  x: {domain: [0, 1], percent: true, grid: true},
  marks: [
    Plot.barX(["inUtilisation", "outUtilisation", "linkUtilisation"], {y: (d) => d, x: (d) => numbers[d], fill: "steelblue"}),
    Plot.text(["inUtilisation", "outUtilisation", "linkUtilisation"], {y: (d) => d, x: (d) => numbers[d], text: say, dx: 20}),
    Plot.ruleX([inputs.targetUtilisation])
  ]
}))}</figure>

<figure>\${resize((width) => {
  const points = Array.from({length: 12}, (_, i) => i + 1).map((machines) => ({machines, ...computeByHand({...inputs, machines})}));
  return Plot.plot({
    width,
    height: 300,
    marginLeft: 60,
    y: {grid: true, transform: (d) => d / 1e6, label: "MB/s"},
    marks: [
      Plot.lineY(points, {x: "machines", y: "inBytesPerSecond"}),
      Plot.lineY(points, {x: "machines", y: "outBytesPerSecond", strokeDasharray: "6 4"}),
      Plot.dot(points, {x: "machines", y: "inBytesPerSecond"}),
      Plot.ruleY([numbers.linkBytesPerSecond])
    ]
  });
})}</figure>`;
