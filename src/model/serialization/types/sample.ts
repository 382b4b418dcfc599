/**
 * A value of a type, as JSON has it. Numbers for numbers (a long that a double cannot hold: its digits as a string);
 * strings for text, char, enum constants, BigInteger, BigDecimal, UUID, and for dates and times in ISO 8601 (UTC); lists for
 * arrays, collections and tuples; an object for POJOs, records, case classes, rows with names, and for maps with String
 * keys; a list of pairs for other maps. A subclass names itself in “@class”. What an object leaves out is null, or 0 of a
 * primitive type.
 */
export type Sample = null | boolean | number | string | readonly Sample[] | { readonly [name: string]: Sample };
