import type { ParseYaml } from "../../../model/memory/pasted/yaml.js";

/** The parser of YAML, which comes when it is needed first. */
export interface Parser {
  /** Calls `use` with the parser: at once when it is there, else when it has come. `fail` when it does not come. */
  with(use: (parse: ParseYaml) => void, fail: () => void): void;
}

export function createParser(): Parser {
  let parse: ParseYaml | null = null;
  return {
    with: (use, fail) => {
      if (parse) {
        use(parse);
        return;
      }
      import("../../../data/yaml-tree.js").then(({ yamlTree }) => {
        parse = yamlTree;
        use(yamlTree);
      }, fail);
    },
  };
}
