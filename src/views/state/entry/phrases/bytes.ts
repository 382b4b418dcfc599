import { amount, num, say, why, type World } from "../../../world.js";
import { whole } from "../../../slots/cluster/words.js";
import { bytesText, keyText } from "../described.js";

const size = (world: World, id: string): string => bytesText(num(world, id));

/** What the key of an entry in RocksDB consists of. */
function key(world: World): string {
  const reason = why(world, "rocksKeyBytes");
  if (reason) return reason;
  const window =
    world.evaluation.values.entryNamespace === "timeWindow"
      ? `${size(world, "namespaceBytes")} for the start and the end of the window`
      : "a byte that says that there is no namespace";
  const inMap =
    world.evaluation.values.stateKind === "map" ? `, and ${size(world, "mapKeyBytes")} for the key in the map` : "";
  return (
    `Here the key in RocksDB has ${size(world, "rocksKeyBytes")}: ${size(world, "keyGroupPrefixBytes")} for the key group, ` +
    `${size(world, "keyBytes")} for ${keyText(world)}${inMap === "" ? " and" : ","} ${window}${inMap}.`
  );
}

/** What its value consists of. */
function value(world: World): string {
  const one = size(world, "valueBytes");
  const [all, elements] = [size(world, "rocksValueBytes"), whole(num(world, "elementsPerKey"))];
  switch (world.evaluation.values.stateKind) {
    case "list":
      return `The value is the whole list: ${elements} of ${one} each and what stands around them, ${all}.`;
    case "map":
      return `The value is that of one key in the map, ${all}; each key of the state has ${elements} such entries.`;
    default:
      return `The value has ${all}.`;
  }
}

/** How much of an entry is not its value. */
function around(world: World): string {
  const reason = why(world, "rocksBytesPerKey");
  if (reason) return reason;
  const [held, all] = [num(world, "valueBytes") * heldValues(world), num(world, "rocksBytesPerKey")];
  return `Of ${bytesText(all)} for one key and window ${bytesText(held)} are values, ${amount(held / all, "fraction")}.`;
}

/** Values that one key and window has. */
function heldValues(world: World): number {
  return world.evaluation.values.stateKind === "value" ? 1 : num(world, "elementsPerKey");
}

/** The bytes of a time. Source: `TtlStateFactory.TtlSerializer`. */
const TIME = 8;

/** What a time to live adds, or would. */
function ttl(world: World): string {
  const all = amount(TIME * heldValues(world) * num(world, "stateEntries"), "bytes");
  return world.evaluation.values.stateTtl === "on"
    ? `Of all state ${all} are such times.`
    : `Here there are none; they would be ${all} in all.`;
}

/** What a canonical savepoint adds. */
function savepoint(world: World): string {
  const reason = why(world, "snapshotBytesPerKey");
  if (reason) return reason;
  const [plain, written] = [num(world, "rocksBytesPerKey"), num(world, "snapshotBytesPerKey")];
  return (
    `One key and window has ${bytesText(written - plain)} more there, ${bytesText(written)} in all, and the savepoint ` +
    `${say(world, "fullSnapshotBytes")}.`
  );
}

/** What the talk’s count leaves out. */
function talk(world: World): string {
  const reason = why(world, "snapshotOverTalk");
  if (reason) return reason;
  return (
    `The talk’s entry of ${size(world, "entryBytes")} is its fields. A canonical savepoint has ` +
    `${say(world, "snapshotOverTalk")} as many bytes.`
  );
}

/** The sentences about the bytes of an entry, by the name an author uses. */
export const bytesPhrases = {
  "entry-key": key,
  "entry-value": value,
  "entry-around": around,
  "entry-ttl": ttl,
  "entry-savepoint": savepoint,
  "entry-talk": talk,
} satisfies Record<string, (world: World) => string>;
