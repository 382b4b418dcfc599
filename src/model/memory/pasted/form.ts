/** What a text is, as far as its first look tells. */
export type Kind = "log" | "yaml" | "options" | "nothing";

/** What only a start-up log has: what the scripts print, what a process says first, and the tree of sizes. */
const logSigns = [
  /Final (TaskExecutor|Master) Memory configuration:/,
  /Loading (dynamic )?configuration property: /,
  /BASH_JAVA_UTILS_EXEC_RESULT:/,
  /^(jvm_params|dynamic_configs): /m,
  /Total (Process|Flink) Memory: /,
  /Starting (\w+ )?(TaskManager|JobManager|\w+Entrypoint|\w+Runner) .*\(Version: /i,
  /^.*(JVM Options|Program Arguments):[ \t]*$/m,
];

/** A key, perhaps quoted or in a list, with a colon behind it. */
const keyLine = /^[ \t]*(?:- )?["']?[\w.$/-]+["']?[ \t]*:(?=\s|$)/m;

const option = /(?:^|\s)["']?-D\s*["']?[\w.-]+\s*=/m;

/** Tells logs, options of a command line and YAML apart. */
export function kindOf(text: string): Kind {
  if (logSigns.some((sign) => sign.test(text))) return "log";
  // A file may name options of the JVM in a value; an option’s own value has no key before it.
  if (keyLine.test(text)) return "yaml";
  if (option.test(text)) return "options";
  return /\S/.test(text.replace(/^[ \t]*#.*$/gm, "")) ? "yaml" : "nothing";
}
