/** An amount of data named by a unit: how many bits, or bytes; or why the name is unclear. */
export type DataUnit = { readonly of: "bits" | "bytes"; readonly size: number } | { readonly unclear: true };

const prefixes = ["", "k", "m", "g", "t", "p", "e"];
const longPrefixes: ReadonlyMap<string, string> = new Map([
  ["kilo", "k"],
  ["mega", "m"],
  ["giga", "g"],
  ["tera", "t"],
  ["peta", "p"],
  ["exa", "e"],
  ["kibi", "ki"],
  ["mebi", "mi"],
  ["gibi", "gi"],
  ["tebi", "ti"],
  ["pebi", "pi"],
  ["exbi", "ei"],
]);

const longName = /^(kilo|mega|giga|tera|peta|exa|kibi|mebi|gibi|tebi|pebi|exbi)?(bits?|bytes?)$/i;
const shortName = /^([kmgtpe]?)(i?)(b|bits?|bytes?)?$/i;

/**
 * What a unit of data stands for. KB is 1000 bytes, KiB (and Ki, as Kubernetes writes it) 1024, Kbit 1000 bits.
 * Unclear is what two people read differently: a bare "G", and "gb" or "b" all in small letters.
 * @returns null when the name is not one of data at all
 */
export function dataUnit(name: string): DataUnit | null {
  const [, longPrefix = "", longSymbol] = longName.exec(name) ?? [];
  if (longSymbol) return sized(longPrefixes.get(longPrefix.toLowerCase()) ?? "", bitsOrBytes(longSymbol));
  const [match, prefix = "", binary = "", symbol = ""] = shortName.exec(name) ?? [];
  if (!match || (binary !== "" && prefix === "")) return null;
  if (symbol === "") return binary === "" ? { unclear: true } : sized(`${prefix}i`, "bytes");
  if (symbol === "b" && (binary !== "" || prefix === prefix.toLowerCase())) return { unclear: true };
  return sized(prefix + binary, bitsOrBytes(symbol));
}

function bitsOrBytes(symbol: string): "bits" | "bytes" {
  return symbol === "b" || /^bit/i.test(symbol) ? "bits" : "bytes";
}

function sized(prefix: string, of: "bits" | "bytes"): DataUnit {
  const [letter = "", binary] = prefix.toLowerCase();
  return { of, size: (binary ? 1024 : 1000) ** prefixes.indexOf(letter) };
}
