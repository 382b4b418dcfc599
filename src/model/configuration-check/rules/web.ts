import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import { isWildcard, type Situation } from "../situation.js";
import { hasMutualRest, isRestOpen, mutual, rest, restAddress } from "../tls.js";

const isOpen = (situation: Situation): boolean => isRestOpen(situation) && !hasMutualRest(situation);

const submit = ({ release }: Situation): string =>
  release === "1.3" ? "jobmanager.web.submit.enable" : "web.submit.enable";

function listening(situation: Situation): string {
  const key = restAddress(situation);
  const address = situation.value(key);
  if (address === null) return `${key} is not set, and Flink then listens on all addresses of the machine`;
  return isWildcard(address) ? `${key} lets it listen on all addresses` : `${key} is not of this machine alone`;
}

const origins = "web.access-control-allow-origin";
const originsThen = "jobmanager.web.access-control-allow-origin";

/** Rules about the web interface and its REST interface. */
export const webRules: readonly Rule[] = [
  {
    id: "rest-open",
    level: (situation) => (situation.release === "1.3" && !situation.isOn(submit(situation)) ? "risk" : "danger"),
    applies: (situation) => isOpen(situation) && [restAddress(situation), rest, mutual],
    happens: (situation) =>
      situation.release === "1.3" && !situation.isOn(submit(situation))
        ? "Anybody who reaches port 8081 can read what the jobs are configured with, and cancel them."
        : "Anybody who reaches port 8081 can run code in your cluster: a job is code, and nobody is asked who they are.",
    reason: (situation) =>
      `The REST interface knows no users. Only a certificate that it asks clients for keeps others out, and it asks for none; ${listening(situation)}.`,
    mend: ({ release }) =>
      release === "1.3"
        ? ["# a proxy before it that asks who somebody is, and:", "jobmanager.web.address: localhost"]
        : [
            "# a proxy before it that asks who somebody is, and:",
            "rest.bind-address: localhost",
            "# or certificates:",
            "security.ssl.rest.enabled: true",
            "security.ssl.rest.authentication-enabled: true",
          ],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "ConfigConstants.JOB_MANAGER_WEB_PORT_KEY, WebMonitorConfig")
        : cited("runs", "security.csv, jar-upload and rest-bind-address"),
  },
  {
    id: "submit-enabled",
    level: "risk",
    applies: (situation) => isOpen(situation) && situation.isOn(submit(situation)) && [submit(situation)],
    happens: "Jars can be uploaded and run with a browser, by anybody who reaches the web interface.",
    reason: ({ release }) =>
      release === "1.3"
        ? "It is on by default."
        : "It is on by default. Turning it off closes this way only: a session cluster still takes jobs over REST.",
    mend: (situation) => [`${submit(situation)}: false`],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "ConfigConstants.JOB_MANAGER_WEB_SUBMIT_ENABLED_KEY")
        : cited("runs", "security.csv, jar-upload; DispatcherRestEndpoint for jobs over REST"),
  },
  {
    id: "cors-any",
    level: (situation) => (situation.value(situation.release === "1.3" ? originsThen : origins) ? "risk" : "note"),
    applies: (situation) => {
      const key = situation.release === "1.3" ? originsThen : origins;
      return (situation.value(key) ?? "*") === "*" && [key];
    },
    happens: "Any page that a user of this network opens may read the REST interface with that user’s browser.",
    reason: "Answers allow every origin, which is the default.",
    mend: ({ release }) => [`${release === "1.3" ? originsThen : origins}: https://flink.example.com`],
    source: ({ release }) =>
      cited(release === "1.3" ? "flink13" : "flink23", "default of the option; data/flink/vectors/options"),
  },
  {
    id: "bind-host-open",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: (situation) => {
      const open = ["jobmanager.bind-host", "taskmanager.bind-host"].filter((key) => isWildcard(situation.value(key)));
      return open.length > 0 && open;
    },
    happens: "The ports for RPC, data and blobs listen on all addresses of the machine.",
    reason: "In a container that is what they have to do. On a machine with several networks it is more than needed.",
    mend: (_, keys) => ["# the address of the cluster’s own network:", ...keys.map((key) => `${key}: 10.0.0.5`)],
    source: cited("flink23", "JobManagerOptions.BIND_HOST, TaskManagerOptions.BIND_HOST"),
  },
];
