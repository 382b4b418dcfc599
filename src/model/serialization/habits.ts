import { coresPerMachine, machines, messageBytes, recordsPerSecond } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { newParserSeconds, parseSeconds, schemaBytes } from "./inputs.js";

const perRecord = derived("once for every record");

export const parserCores = derive({
  id: "parserCores",
  symbol: "s_P",
  title: "Cores that parse, with a parser that is kept",
  unit: "count",
  source: perRecord,
  uses: [recordsPerSecond, parseSeconds],
  compute: ({ recordsPerSecond, parseSeconds }) => recordsPerSecond * parseSeconds,
  tex: ({ recordsPerSecond, parseSeconds }) => String.raw`${recordsPerSecond} \cdot ${parseSeconds}`,
});

export const newParserCores = derive({
  id: "newParserCores",
  symbol: "s_Q",
  title: "Cores that parse, with a parser made for every record",
  unit: "count",
  source: perRecord,
  uses: [recordsPerSecond, newParserSeconds],
  compute: ({ recordsPerSecond, newParserSeconds }) => recordsPerSecond * newParserSeconds,
  tex: ({ recordsPerSecond, newParserSeconds }) => String.raw`${recordsPerSecond} \cdot ${newParserSeconds}`,
});

export const newParserCoreFraction = derive({
  id: "newParserCoreFraction",
  symbol: "s_U",
  title: "Share of all cores that parse, with a parser made for every record",
  unit: "fraction",
  source: derived("cores that parse over all there are"),
  uses: [newParserCores, machines, coresPerMachine],
  compute: ({ newParserCores, machines, coresPerMachine }) => newParserCores / (machines * coresPerMachine),
  tex: ({ newParserCores, machines, coresPerMachine }) =>
    String.raw`\frac{${newParserCores}}{${machines} \cdot ${coresPerMachine}}`,
});

export const schemaBytesPerSecond = derive({
  id: "schemaBytesPerSecond",
  symbol: "s_S",
  title: "Schemas that travel with records, whole cluster",
  unit: "bytesPerSecond",
  source: perRecord,
  uses: [recordsPerSecond, schemaBytes],
  compute: ({ recordsPerSecond, schemaBytes }) => recordsPerSecond * schemaBytes,
  tex: ({ recordsPerSecond, schemaBytes }) => String.raw`${recordsPerSecond} \cdot ${schemaBytes}`,
});

export const schemaFraction = derive({
  id: "schemaFraction",
  symbol: "s_F",
  title: "What the schema adds to a message",
  unit: "fraction",
  source: derived("the schema over the message without it"),
  uses: [schemaBytes, messageBytes],
  compute: ({ schemaBytes, messageBytes }) => schemaBytes / messageBytes,
  tex: ({ schemaBytes, messageBytes }) => String.raw`\frac{${schemaBytes}}{${messageBytes}}`,
});
