import { givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const parsers = cited("measurements", "serializers.csv: a JSON text of eight fields, parsed with Jackson");

const perByte = (types: string): ReturnType<typeof cited> =>
  cited("measurements", `serializers.csv: time over bytes of ${types}, Flink 2.3`);

export const ownByteSeconds = givenNumber({
  id: "ownByteSeconds",
  symbol: "s_e",
  title: "Writing and reading a byte, Flink’s own serializers",
  unit: "seconds",
  help: "Time to write a record and to read it, over its bytes. Measured for a POJO of eight fields.",
  initial: 3.4e-9,
  min: 1e-11,
  max: 1e-3,
  link: "own-byte",
  source: perByte("pojo-8"),
});

export const kryoByteSeconds = givenNumber({
  id: "kryoByteSeconds",
  symbol: "s_k",
  title: "Writing and reading a byte, Kryo",
  unit: "seconds",
  help: "The same for the same record, written by Kryo with nothing registered.",
  initial: 1.3e-8,
  min: 1e-11,
  max: 1e-3,
  link: "kryo-byte",
  source: perByte("kryo-8"),
});

export const ownCopySeconds = givenNumber({
  id: "ownCopySeconds",
  symbol: "s_i",
  title: "Copying a byte, Flink’s own serializers",
  unit: "seconds",
  help: "Time to copy a record for the next operator in a chain, over its bytes.",
  initial: 1.4e-9,
  min: 1e-11,
  max: 1e-3,
  link: "own-copy",
  source: perByte("pojo-8"),
});

export const kryoCopySeconds = givenNumber({
  id: "kryoCopySeconds",
  symbol: "s_j",
  title: "Copying a byte, Kryo",
  unit: "seconds",
  help: "The same for the same record, copied by Kryo.",
  initial: 2.6e-9,
  min: 1e-11,
  max: 1e-3,
  link: "kryo-copy",
  source: perByte("kryo-8"),
});

export const parseSeconds = givenNumber({
  id: "parseSeconds",
  symbol: "s_p",
  title: "Parsing one record with a parser that is kept",
  unit: "seconds",
  help: "The parser is a field of the function, made in open().",
  initial: 6.2e-7,
  min: 0,
  max: 1,
  scale: "linear",
  link: "parse",
  source: parsers,
});

export const newParserSeconds = givenNumber({
  id: "newParserSeconds",
  symbol: "s_q",
  title: "Parsing one record with a parser made for it",
  unit: "seconds",
  help: "The function makes a parser each time it is called.",
  initial: 1.5e-5,
  min: 0,
  max: 1,
  scale: "linear",
  link: "new-parser",
  source: parsers,
});

export const schemaBytes = givenNumber({
  id: "schemaBytes",
  symbol: "s_s",
  title: "Schema that travels with a record",
  unit: "bytes",
  help: "An Avro schema written out, field names in a JSON text, an XML envelope: what is the same in every record.",
  initial: 500,
  min: 0,
  max: 1e6,
  whole: true,
  link: "schema",
  source: assumed("an Avro schema of eight fields, written out"),
});

export const byteInputs = [ownByteSeconds, kryoByteSeconds, ownCopySeconds, kryoCopySeconds] as const;

export const habitInputs = [parseSeconds, newParserSeconds, schemaBytes] as const;
