import { format, scales } from "../../model/units.js";
import { counted } from "../world.js";

/**
 * A number of messages in a sentence, with millions and more in words: "84.5 million messages", "1 message".
 * @param count finite, 0 or more
 */
export function messagesText(count: number): string {
  const { number, unit } = format(count, "count");
  const words = scales.count.find(({ label }) => label === unit)?.words ?? "";
  const amount = words === "" ? number : `${number}\u00a0${words}`;
  return counted(amount, "message");
}
