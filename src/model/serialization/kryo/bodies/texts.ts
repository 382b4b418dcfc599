import { refusal } from "../../layout/read/shown.js";
import { asciiBytes, lengthAndText } from "../bytes/text.js";
import type { Graph } from "../graph/graph.js";
import { Refusal, unknownFields } from "../refusal.js";
import type { Value } from "../values/value.js";

/** Writes a String. */
export function writeString(value: Value, graph: Graph): void {
  graph.put(value.place, "text", graph.text(textOf(value)));
}

/** Writes a StringBuilder or a StringBuffer: in Kryo 2 always with its length. */
export function writeStringBuilder(value: Value, graph: Graph): void {
  graph.put(value.place, "text", graph.kryo === 2 ? lengthAndText(textOf(value)) : graph.text(textOf(value)));
}

/** Writes a currency by its code. */
export function writeCurrency(value: Value, graph: Graph): void {
  const code = /^[A-Z]{3}$/.test(textOf(value)) ? textOf(value) : null;
  if (code === null) throw new Refusal(value.place, refusal("Here is a currency such as “CHF”", value.sample));
  graph.put(value.place, "code", graph.text(code));
}

/** Writes a URI as text in Flink 1.x; Kryo 5 goes by its fields. */
export function writeUri(value: Value, graph: Graph): void {
  if (graph.kryo === 5) throw unknownFields(value.place, value.className);
  writeString(value, graph);
}

/** Writes a locale of a language, perhaps of a country: language, country, variant. In Flink 1.x it goes through Java’s own serialization. */
export function writeLocale(value: Value, graph: Graph): void {
  if (graph.kryo === 2) {
    const sentence = "Kryo of Flink 1.x hands a Locale to Java’s own serialization, which is not worked out here.";
    throw new Refusal(value.place, sentence);
  }
  const [, language, country = ""] = /^([a-z]{2,3})(?:-([A-Z]{2}))?$/.exec(textOf(value)) ?? [];
  if (language === undefined) throw new Refusal(value.place, refusal("Here is a locale such as “de-CH”", value.sample));
  graph.put(value.place, "language", asciiBytes(language));
  graph.put(value.place, "country", asciiBytes(country));
  graph.put(value.place, "variant", graph.text(""));
}

function textOf({ className, sample, place }: Value): string {
  if (typeof sample === "string") return sample;
  throw new Refusal(place, refusal(`Here is a ${className}, a text or null`, sample));
}
