import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

/** How records become bytes. */
export const serializationTerms = termsOf({
  "Type extraction": {
    says: "How Flink finds a serializer: it looks at the classes of your program when the job is built.",
    source: cited("flink", "TypeExtractor"),
    at: "serialization#what-flink-makes-of-your-type",
  },
  POJO: {
    says: "A public class with a public constructor without parameters, and fields that are public or have getter and setter. Flink writes it field by field.",
    source: cited("flink", "docs/dev/datastream/fault-tolerance/serialization/types_serialization.md"),
    at: "serialization#the-rules-of-a-pojo-and-how-they-are-broken",
  },
  "Generic type": {
    says: "A type that Flink does not understand and hands to Kryo.",
    source: cited("flink", "docs/dev/datastream/fault-tolerance/serialization/types_serialization.md"),
    at: "serialization#how-to-find-what-goes-to-kryo",
  },
  Kryo: {
    says: "The library that writes generic types. It is slow, and writes names of classes that are not registered.",
    source: cited("flink", "KryoSerializer"),
    changed: {
      says: "2.24 up to 1.20, 5.6 since 2.0, which cannot read what the older one wrote.",
      source: cited("notes", "2.0, Kryo"),
    },
    at: "serialization#kryo-makes-small-records-slowly",
  },
  Registration: {
    says: "To tell Kryo a class beforehand, so that a number stands for its name.",
    source: cited("flink", "PipelineOptions.SERIALIZATION_CONFIG"),
    at: "serialization#register-what-stands-inside-not-on-top",
  },
  "Object reuse": {
    says: "Operators of a chain hand on the same object instead of a copy.",
    source: cited("flink", "PipelineOptions.OBJECT_REUSE"),
    at: "serialization#a-chain-copies",
  },
  "Schema evolution": {
    says: "To change a type whose values are in a snapshot. POJOs and Avro may change within rules.",
    source: cited("flink", "docs/dev/datastream/fault-tolerance/serialization/schema_evolution.md"),
    changed: { says: "“Do not change”, says the talk.", source: cited("talk", "What else?") },
    at: "serialization#what-may-change-while-a-job-has-state",
  },
});
