import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { written } from "../../slots/configuration/lines.js";
import { called } from "../words.js";
import { bytesText, recordAs, whyNone } from "../record/records.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import type { RecordWritten } from "../../../model/serialization/record-of.js";
import { javaName, registrable } from "./kryo-classes.js";
import { mendsFor } from "./mends.js";

/** The same for Flink 1.3, where all of it is set in the program. */
export function serializationThen(world: World, link: string): Configuration {
  const record = recordAs(world, "1.3");
  const parts = "noRecord" in record ? [[`// ${whyNone(record)}`]] : linesFor(record);
  return { title: "In the program, Flink 1.3", text: written("//", link, [...parts, objectReuse(world)]) };
}

function linesFor(record: RecordWritten): readonly (readonly string[])[] {
  const mends = mendsFor(record);
  const whose = `// ${called(record.serializer.of)}: ${record.serializer.name}, ${bytesText(bytesIn(record.layout))}`;
  return [[whose, ...mends.map((mend) => `// mend ${mend}`)], genericTypes(mends.length > 0), registrations(record)];
}

function genericTypes(hasKryo: boolean): readonly string[] {
  const statement = "env.getConfig().disableGenericTypes();";
  const reason = "// for tests: fails where a type would go to Kryo";
  return hasKryo ? [`${reason}; take the mark away when all is mended`, `// ${statement}`] : [reason, statement];
}

function registrations(record: RecordWritten): readonly string[] {
  const { kryo, pojo } = registrable(record);
  if (kryo.length + pojo.length === 0) return [];
  return [
    "// a number in place of each name; keep the classes, since state remembers them",
    ...kryo.map((name) => `env.getConfig().registerKryoType(${javaName(name)}.class);`),
    ...pojo.map((name) => `env.getConfig().registerPojoType(${javaName(name)}.class);`),
  ];
}

function objectReuse({ evaluation }: World): readonly string[] {
  return evaluation.values.objectReuse === "on"
    ? ["// only if no function keeps or changes what it is handed", "env.getConfig().enableObjectReuse();"]
    : [];
}
