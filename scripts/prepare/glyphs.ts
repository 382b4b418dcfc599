/** The characters between two code points, both included. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}

const ascii = range(0x20, 0x7e);
const latin1 = range(0xa0, 0xff);
const punctuation = "–—‘’“”•…";
const signs = "−≈≤≥≠∞→←↑↓⇒ρλ✓";
const thinSpaces = "\u2009\u202f";

/** What prose, labels and configuration may contain. Where a font has no such glyph, the next one in the list steps in. */
export const textGlyphs = ascii + latin1 + punctuation + signs + thinSpaces;

const greek = "ΓΔΘΛΞΠΣΥΦΨΩαβγδεζηθικλμνξοπρςστυφχψωϑϕϖϱϵ";
const operators = "∑∏∫∂∇√∞∈∉∋∅∀∃¬∧∨∩∪⊂⊃⊆⊇∖⊕⊗⋅∘∗⋆∙×÷±∓−";
const relations = "=≠<>≤≥≪≫≈≃∼≅≡≐∝∣∥⊥≲≳";
const arrows = "←→↑↓↔↦⇐⇒⇔⟵⟶⟸⟹⟺";
const brackets = "⌈⌉⌊⌋⟨⟩";
const marks = "…⋯⋮⋱′ℓ†‡°µ✓∴\u00a0" + punctuation;
const accents = "ˆ˜ˉ˙¨ˊˋ˘ˇ\u20d7";
/** KaTeX strikes a relation through with a character of its own, and holds lines apart with an empty one. */
const scaffolding = "\ue020\u0338\u200b";

/** What formulas may contain. KaTeX's own fonts hold much more, for mathematics that this site has no use for. */
export const mathGlyphs = ascii + greek + operators + relations + arrows + brackets + marks + accents + scaffolding;
