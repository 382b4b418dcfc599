import { clientOptions, clusterOptions, thenOptions } from "../../../model/security/certificates/options.js";
import { recipe } from "../../../model/security/certificates/recipe.js";
import type { CertificateRequest } from "../../../model/security/certificates/request.js";
import { asFlat, asYaml, fillIn } from "../../../model/security/certificates/written.js";
import { cited } from "../../../model/sources.js";
import { sourceText } from "../../source-text.js";
import { stepTexts } from "./step-texts.js";
import { tryOut } from "./try-out.js";

/** Lines to copy, and what they are for. */
export interface CertificateBlock {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly text: string;
}

/** The commands in their order, and the configuration that goes with them. */
export interface CertificatesView {
  readonly commands: readonly CertificateBlock[];
  readonly files: readonly CertificateBlock[];
}

/** Everything that a request comes to. */
export function certificatesView(request: CertificateRequest): CertificatesView {
  const commands = recipe(request).map(({ id, lines }) => {
    const { title, says } = stepTexts[id];
    return { id, title, says: says(request), text: `${lines.join("\n")}\n` };
  });
  return { commands, files: [...clusterFiles(request), clientFile(request), tryOut(request), thenFile(request)] };
}

const namesMatter = sourceText(cited("runs", "security.csv, question internal-host-name"));

function clusterFiles(request: CertificateRequest): readonly CertificateBlock[] {
  const options = clusterOptions(request);
  return [
    {
      id: "cluster",
      title: "security.yaml, for config.yaml of every process, Flink 1.20 and 2.x",
      says: `Save it in the directory of the stores. Only JobManagers need what begins with rest. 2.3 compares the host of a TaskManager with the names in its certificate, which is why all of them are in it. ${namesMatter}`,
      text: asYaml(options),
    },
    {
      id: "fill-in",
      title: "Passwords into the configuration",
      says: "Copy the stores to the same directory on every host, readable for Flink alone, and add the lines to its configuration.",
      text: `${fillIn(options, "security.yaml", '"$FLINK_HOME/conf/config.yaml"')}\n`,
    },
  ];
}

function clientFile(request: CertificateRequest): CertificateBlock {
  return {
    id: "client-options",
    title: "For config.yaml of bin/flink on another machine",
    says: "It takes the files that begin with client to the same directory there, and its own password.",
    text: asYaml(clientOptions(request)),
  };
}

function thenFile(request: CertificateRequest): CertificateBlock {
  const source = sourceText(cited("flink13", "SecurityOptions, SSLUtils, docs/setup/security-ssl.md"));
  return {
    id: "then",
    title: "For flink-conf.yaml of Flink 1.3",
    says: `One pair for all connections. Only servers show it: nobody has to have a certificate. ${source}`,
    text: asFlat(thenOptions(request)),
  };
}
