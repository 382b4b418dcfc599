import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";

const target = "execution.target";
const jmx = /jmx/i;

/** Rules about what was there once. */
export const thenRules: readonly Rule[] = [
  {
    id: "queryable-state",
    level: "risk",
    releases: ["1.3"],
    applies: (situation) => situation.isOn("query.server.enable") && ["query.server.enable"],
    happens: "Every TaskManager answers questions about state on a random port, and asks nobody who they are.",
    reason: "The server of queryable state is on by default in 1.3.",
    mend: ["query.server.enable: false"],
    source: cited("flink13", "QueryableStateOptions.SERVER_ENABLE"),
  },
  {
    id: "reporter-port",
    level: "danger",
    releases: ["1.3"],
    applies: ({ settings, matching }) => {
      const ports = matching(/^metrics\.reporter\.[^.]+\.port$/).filter((key) =>
        jmx.test(`${key} ${settings.get(key.replace(/\.port$/, ".class")) ?? ""}`),
      );
      return ports.length > 0 && ports;
    },
    happens:
      "Somebody on the machine, or between it and a client, can take over the connection to this port and read what is sent.",
    reason: "CVE-2020-1960: with a port set, the JMX reporter of 1.1.0 to 1.10.0 is open to it.",
    mend: (_, keys) => keys.map((key) => `# Take out ${key}`),
    source: cited("site", "What is Flink, security: CVE-2020-1960"),
  },
  {
    id: "reporter-class",
    level: "broken",
    releases: ["2.3"],
    applies: ({ settings, matching }) => {
      const classes = matching(/^metrics\.reporter\.[^.]+\.class$/).filter(
        (key) => !settings.has(key.replace(/\.class$/, ".factory.class")),
      );
      return classes.length > 0 && classes;
    },
    happens: "This reporter is not started, and nothing says so.",
    reason: "Flink 2.x looks for reporters by factory.class only.",
    mend: (_, keys) => keys.map((key) => `${key.replace(/\.class$/, ".factory.class")}: …Factory`),
    source: cited("flink23", "ReporterSetupBuilder.findEnabledReportersInConfiguration"),
  },
  {
    id: "per-job-yarn",
    level: ({ release }) => (release === "2.3" ? "broken" : "note"),
    releases: ["1.20", "2.3"],
    applies: ({ value }) => value(target)?.toLowerCase() === "yarn-per-job" && [target],
    happens: ({ release }) =>
      release === "2.3" ? "No job is submitted: there is no such target." : "It still works in 1.20, and not in 2.x.",
    reason: "A cluster per job on YARN is deprecated since 1.15 and gone since 2.0.",
    mend: [`${target}: yarn-application`],
    source: cited("notes", "1.15, FLINK-25999; 2.0, FLINK-36310"),
  },
  {
    id: "mesos",
    level: ({ release }) => (release === "1.3" ? "note" : "broken"),
    applies: ({ matching }) => {
      const keys = matching(/^mesos\./);
      return keys.length > 0 && keys;
    },
    happens: ({ release }, keys) =>
      release === "1.3"
        ? "No release from 1.14 on runs on Mesos."
        : `${keys.length === 1 ? "It has" : "They have"} no effect: Flink does not run on Mesos any more.`,
    reason: "Mesos is deprecated since 1.13 and gone since 1.14.",
    mend: ["# Kubernetes, YARN or a standalone cluster"],
    source: cited("notes", "1.13, FLINK-22352; 1.14, FLINK-23118"),
  },
];
