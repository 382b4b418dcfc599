import fc from "fast-check";

/** Jobs as somebody may type them: one chain, a join, a fan-out, groups, and what Flink refuses. */
export const jobTexts: readonly string[] = [
  "a = source\nb = map from a\nc = sink from b",
  "messages = source parallelism 4\nwindow = window from messages by key parallelism 8 group heavy\nout = sink from window parallelism 2",
  "left = source\nright = source\njoined = connect from left by key with right by key\nout = sink from joined",
  'a = source\nb = map from a\nc = filter from a by rebalance\n"d e" = process from b and c by shuffle max 4096 chain head\nout = sink from "d e"',
  "a = sourceFunction\nb = async from a\nc = reduce from b by key max 256\nd = map from c by rescale parallelism 3\ne = sink from d by broadcast chain never",
  "a = source group one\nb = source group two\nc = map from a and b\nd = sink from c by forward parallelism 7",
];

export const anyJobText: fc.Arbitrary<string> = fc.constantFrom(...jobTexts);
