import { amount, num, say, why, type World } from "../world.js";
import { RULE_OF_THUMB } from "./chooser/columns.js";

/** What becomes of the talk’s rule of thumb in the scenario. */
function ruleOfThumb(world: World): string {
  const rule = amount(RULE_OF_THUMB, "factor");
  const reason = why(world, "recordFactor");
  if (reason) return reason;
  const [access, record] = [num(world, "accessFactor"), num(world, "recordFactor")];
  const said = access > RULE_OF_THUMB ? "more than" : access < RULE_OF_THUMB ? "less than" : "just";
  return (
    `Here one access takes ${amount(access, "factor")} the time, ${said} the ${rule} of the slide, and a record takes ` +
    `${amount(record, "factor")} the time.`
  );
}

/** Why a checkpoint takes longer here than in the chapters that count as the talk does. */
function countedBytes(world: World): string {
  const reason = why(world, "snapshotOverTalk");
  if (reason) return reason;
  return (
    `The talk counts ${say(world, "entryBytes")} for an entry, and with them the chapters on capacity and checkpointing. ` +
    `This one counts what Flink writes: ${say(world, "snapshotBytesPerKey")} in a savepoint, ${say(world, "snapshotOverTalk")} as much.`
  );
}

/** The sentences about the choice of a backend, by the name an author uses. */
export const chooserPhrases: Readonly<Record<string, (world: World) => string>> = {
  "state-rule-of-thumb": ruleOfThumb,
  "state-counted-bytes": countedBytes,
};
