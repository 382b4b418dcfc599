import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { line, written } from "../../slots/configuration/lines.js";
import { called } from "../words.js";
import { bytesText, recordAs, whyNone } from "../record/records.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import type { RecordWritten } from "../../../model/serialization/record-of.js";
import { registrable } from "./kryo-classes.js";
import { mendsFor } from "./mends.js";

/** What follows from the type of a record in config.yaml. What Kryo still has to write gets its numbers there. */
export function serializationNow(world: World, link: string): Configuration {
  const record = recordAs(world, "2.x");
  const parts = "noRecord" in record ? [[`# ${whyNone(record)}`]] : linesFor(record);
  const text = written("#", link, [...parts, objectReuse(world)]);
  return { title: "config.yaml, Flink 2.x", text };
}

function linesFor(record: RecordWritten): readonly (readonly string[])[] {
  const mends = mendsFor(record);
  const whose = `# ${called(record.serializer.of)}: ${record.serializer.name}, ${bytesText(bytesIn(record.layout))}`;
  return [[whose, ...mends.map((mend) => `# mend ${mend}`)], genericTypes(mends.length > 0), registrations(record)];
}

/** The switch is for tests: a type that turns up in production would stop the job. */
function genericTypes(hasKryo: boolean): readonly string[] {
  const reason = "for tests: the job does not start where a type would go to Kryo";
  return hasKryo
    ? [`# ${reason}; take the mark away when all is mended`, "# pipeline.generic-types: false"]
    : line("pipeline.generic-types: false", reason);
}

function registrations(record: RecordWritten): readonly string[] {
  const { kryo, pojo } = registrable(record);
  if (kryo.length + pojo.length === 0) return [];
  return [
    "# a number in place of each name; keep the classes, since state remembers them",
    "pipeline.serialization-config:",
    ...kryo.map((name) => `  - ${key(name)}: {type: kryo}`),
    ...pojo.map((name) => `  - ${key(name)}: {type: pojo}`),
  ];
}

/** A name that YAML would take for a list stands in quotes. */
function key(name: string): string {
  return /^[\w.$]+$/.test(name) ? name : JSON.stringify(name);
}

function objectReuse({ evaluation }: World): readonly string[] {
  return evaluation.values.objectReuse === "on"
    ? line("pipeline.object-reuse: true", "only if no function keeps or changes what it is handed")
    : [];
}
