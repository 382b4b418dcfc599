import type { Pair } from "./pair.js";

/** Bits of a key: 128 bits of security, as much as the AES of Flink’s default cipher has (NIST SP 800-57, part 1). */
export const KEY_BITS = 3072;

/** The lines of a shell that make keys and certificates, in the directory of the stores. */
export interface Tool {
  /** A pair that nobody else signs, as <file>.p12. */
  readonly selfSigned: (pair: Pair) => readonly string[];
  /** An authority of one’s own; its certificate is ca.pem. */
  readonly authority: (validityDays: number) => readonly string[];
  /** A key, and a request for a certificate, <file>.csr. */
  readonly request: (pair: Pair) => readonly string[];
  /** The certificate <file>.pem for a request, from the authority of one’s own. */
  readonly sign: (pair: Pair) => readonly string[];
  /** The key with its certificate <file>.pem and that of the authority, ca.pem, as <file>.p12. */
  readonly join: (pair: Pair) => readonly string[];
  /** Key and certificate of a pair in one file for curl, <file>-key.pem. */
  readonly forCurl: (pair: Pair) => readonly string[];
}
