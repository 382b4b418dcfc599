/** A name or an address that a certificate is valid for. */
export interface Host {
  readonly kind: "dns" | "ip";
  readonly text: string;
}

/** The longest name and the longest part of one (RFC 1035, 2.3.4; a name without its last dot). */
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;

/** A label of a host name (RFC 1123, 2.1). */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/**
 * A host as somebody types it.
 * @param text one name, IPv4 or IPv6 address, without a port
 * @returns the host, or a sentence that says what is wrong
 */
export function readHost(text: string): Host | { readonly problem: string } {
  if (isIpv6(text)) return { kind: "ip", text };
  if (/^[\d.]+$/.test(text)) return isIpv4(text) ? { kind: "ip", text } : { problem: `“${text}” is no IP address.` };
  const problem = nameProblem(text);
  return problem === "" ? { kind: "dns", text } : { problem };
}

function nameProblem(text: string): string {
  if (text.length > LONGEST_NAME) return `A host name has at most ${LONGEST_NAME} characters.`;
  if (text.includes("://") || text.includes("/")) return `“${text}” is an address of a page. Type only the host.`;
  if (/:\d+$/.test(text)) return `“${text}” has a port. A certificate is for the host alone.`;
  if (text.includes("_")) return `“${text}” has an underscore, which no host name may have.`;
  const wrong = text.split(".").find((label) => !LABEL.test(label) || label.length > LONGEST_LABEL);
  if (wrong === undefined) return "";
  return `“${text}” is no host name: its parts are letters, digits and hyphens within, at most ${LONGEST_LABEL} of them.`;
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** Eight groups of hexadecimal digits; once, `::` may stand for one or more that are zero. */
function isIpv6(text: string): boolean {
  if (!text.includes(":")) return false;
  const halves = text.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const isWhole = halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
  return isWhole && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}
