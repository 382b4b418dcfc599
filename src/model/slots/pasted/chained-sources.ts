/** The head of a chain that has taken sources in. */
export interface TakingHead {
  readonly name: string;
  /** As a stream graph names them: "Source: a". */
  readonly sources: readonly string[];
}

/**
 * The sources that an operator has taken into its chain, which stand behind its name: "join [Source: a, Source: b]".
 * None where there are none.
 * Source: StreamingJobGraphGenerator.nameWithChainedSourcesInfo, 1.20.5 and 2.3.0.
 */
export function takenSources(name: string): TakingHead {
  const [, head, list] = /^(.*\S) \[(Source: .+)\]$/s.exec(name) ?? [];
  return head === undefined || list === undefined
    ? { name, sources: [] }
    : { name: head, sources: list.split(/, (?=Source: )/) };
}
