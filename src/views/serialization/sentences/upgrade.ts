import { obstaclesBetween } from "../../../model/serialization/upgrade.js";
import type { World } from "../../world.js";
import { recordAs } from "../record/records.js";
import { called, listed } from "../words.js";

/** What becomes of state of this type between 1.20 and 2.x. */
export function serializationUpgrade(world: World): string {
  const [before, after] = [recordAs(world, "1.20"), recordAs(world, "2.x")];
  const [old, young] = [before.serializer, after.serializer];
  if (!old || !young) return "Your type is not taken by both 1.20 and 2.x, so that there is no state to bring along.";
  const places = obstaclesBetween(old, young).map(({ path }) => path);
  if (places.length === 0) {
    return `State of your ${called(old.of)} has the same serializers in 1.20 and in 2.x, and comes along.`;
  }
  const what = places.includes("") ? "Kryo, or another serializer, has all of it" : `it breaks at ${listed(places)}`;
  return `State of your ${called(old.of)} does not come along from 1.20 to 2.x: ${what}.`;
}
