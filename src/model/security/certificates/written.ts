import type { Option } from "./options.js";
import { command, shell } from "./shell.js";

/** Options as lines of `config.yaml`. A text is in double quotes, so that a password of digits stays a text. */
export function asYaml(options: readonly Option[]): string {
  return options.map(([key, value]) => `${key}: ${isFlag(value) ? value : JSON.stringify(value)}\n`).join("");
}

const isFlag = (value: string): boolean => value === "true" || value === "false";

/** Options as lines of `flink-conf.yaml`, which takes what stands behind the colon as it is (GlobalConfiguration, 1.3). */
export function asFlat(options: readonly Option[]): string {
  return options.map(([key, value]) => `${key}: ${value}\n`).join("");
}

/** The command that puts the variables into options in a file, and these behind a configuration. */
export function fillIn(options: readonly Option[], file: string, configuration: string): string {
  const variables = [...new Set(options.flatMap(([, value]) => value.match(/^\$\{\w+\}$/) ?? []))];
  return command(shell`envsubst ${variables.join(" ")}`, `${shell`< ${file}`} >> ${configuration}`);
}
