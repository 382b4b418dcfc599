import { policyHash } from "../lib/hash.js";
import { edit } from "./edit.js";

const inlineScript = /<script(?![^>]*\bsrc=)([^>]*)>(.*?)<\/script>/gs;

/** The inline scripts of a page that a browser would run; JSON in a script element is only data. */
export function inlineScripts(html: string): string[] {
  const scripts = Array.from(html.matchAll(inlineScript), ([, attributes = "", text = ""]) => ({ attributes, text }));
  return scripts.filter(({ attributes }) => !attributes.includes("application/json")).map(({ text }) => text);
}

/**
 * The content security policy of a page. Scripts are the site's own files and the inline ones that the page was built
 * with; styles must be allowed inline, because formulas and drawings are placed by style attributes.
 */
export function contentPolicy(scripts: readonly string[]): string {
  const allowed = Array.from(new Set(scripts.map(policyHash))).sort();
  return [
    "default-src 'self'",
    ["script-src 'self'", ...allowed].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "worker-src 'self'",
  ].join("; ");
}

/** Writes the policy at the top of the head, where it holds for all that follows. It must be the last edit of a page. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8">';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineScripts(html))}">`;
  return edit(html, { what: "set the policy", find: charset, replace: `${charset}\n${policy}`, times: 1 });
}
