import { versions, type Version } from "../flink/version.js";

/** Whether a text is one of the releases that are known here, such as "1.20". */
export function isVersion(text: string): text is Version {
  return (versions as readonly string[]).includes(text);
}

/** The release of the image that a container is to run: "image: flink:1.20.1-java17". Null where it names none known. */
export function versionOfImage(text: string): Version | null {
  const named = /\bimage:\s*["']?(?:[\w.:-]+\/)*[\w-]*flink[\w-]*:(\d+\.\d+)\b/.exec(text)?.[1] ?? "";
  return isVersion(named) ? named : null;
}

/** The release that a start-up log names: "(Version: 1.20.1, Scala: 2.12, …". Null where it names none that is known. */
export function versionInLog(text: string): Version | null {
  const named = /\(Version: (\d+\.\d+)[.\d\w-]*,/.exec(text)?.[1] ?? "";
  return isVersion(named) ? named : null;
}
