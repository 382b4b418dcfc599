/** The names of U+00A0 to U+00FF in HTML 4, in order. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

/** The names of U+0391 to U+03C9, with gaps where HTML 4 has none. */
const greek =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi " +
  "Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi " +
  "rho sigmaf sigma tau upsilon phi chi psi omega";

const characters: ReadonlyMap<string, string> = new Map([
  ...named("quot", 0x22),
  ...named("amp", 0x26),
  ...named("lt", 0x3c),
  ...named("gt", 0x3e),
  ...named(latin, 0xa0),
  ...named(greek, 0x391),
  ...named("ndash mdash", 0x2013),
  ...named("lsquo rsquo", 0x2018),
  ...named("ldquo rdquo", 0x201c),
  ...named("hellip", 0x2026),
  ...named("euro", 0x20ac),
  ...named("larr uarr rarr darr", 0x2190),
]);

function named(names: string, from: number): readonly (readonly [string, string])[] {
  return names.split(" ").map((name, at) => [name, String.fromCodePoint(from + at)]);
}

/** The largest code point there is. */
const LAST = 0x10ffff;

/**
 * A text without the entities that Flink writes into descriptions: it escapes them for HTML 4, and a backslash by its
 * number. Names that HTML 4 has for mathematics and typography are known only as far as a job may have them; what is not
 * known stays as it is.
 * Source: JsonPlanGenerator, 1.3.3 to 2.3.0.
 */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(\w{2,8}));/g, (whole, code?: string, name?: string) =>
    code === undefined
      ? (characters.get(name ?? "") ?? whole)
      : Number(code) <= LAST
        ? String.fromCodePoint(Number(code))
        : whole,
  );
}

/** The lines of a description: Flink writes `<br/>` for the end of a line. */
export function linesOf(description: string): readonly string[] {
  return description
    .split(/<br *\/?>|\n/)
    .filter((line) => line.trim() !== "")
    .map(withoutEntities);
}
