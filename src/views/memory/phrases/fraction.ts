import { group, plain, withoutNoise } from "../../../model/digits.js";
import { num, say, type World } from "../../world.js";

/** What 32 bits make of the fraction of managed memory. */
export function fractionHeld(world: World): string {
  const fraction = withoutNoise(num(world, "managedFraction"));
  const held = Math.fround(fraction);
  const digits = (number: number): string => group(plain(number));
  if (held === fraction) return `${digits(fraction)} is the same in 32 bits.`;
  return (
    `${digits(fraction)} becomes ${digits(held)} that way, and a share of ${say(world, "managedFraction")} may have a few ` +
    `bytes ${held > fraction ? "more" : "fewer"} than you would compute.`
  );
}
