import { givenChoice } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const restReach = givenChoice({
  id: "restReach",
  title: "From where REST can be reached",
  help: "rest.bind-address and the network around it. Flink 2.x as it comes listens on every address of the machine.",
  initial: "everywhere",
  options: { loopback: "this machine or pod", network: "the cluster’s network", everywhere: "everywhere" },
  link: "rest-reach",
  source: cited("flink23", "config.yaml, where rest.bind-address is a comment; RestServerEndpoint"),
});

export const restProxy = givenChoice({
  id: "restProxy",
  title: "Proxy that asks for a login",
  help: "A proxy in front of REST. It helps only where nobody gets past it.",
  initial: "off",
  options: { off: "none", on: "in front of REST" },
  link: "rest-proxy",
  source: assumed("Flink comes without one"),
});

export const webSubmission = givenChoice({
  id: "webSubmission",
  title: "Upload of jars",
  help: "web.submit.enable, in 1.3 jobmanager.web.submit.enable. It closes the upload, not the submission of a job.",
  initial: "on",
  options: { on: "on", off: "off" },
  link: "web-submit",
  source: cited("flink23", "WebOptions.SUBMIT_ENABLE, default true"),
});

export const clusterMode = givenChoice({
  id: "clusterMode",
  title: "Kind of cluster",
  help: "A session cluster takes jobs from its clients. An application cluster of today brings its own.",
  initial: "session",
  options: { session: "session", application: "application" },
  link: "cluster-mode",
  source: assumed("the kind of cluster that most examples of the talk use"),
});

export const restInputs = [restReach, restProxy, webSubmission, clusterMode] as const;
