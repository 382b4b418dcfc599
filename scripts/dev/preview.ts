import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { watch as bundleAgain } from "rolldown";
import { observable } from "../build/framework.js";
import { generated, inProject } from "../lib/paths.js";
import { liveBundles } from "../prepare/live.js";
import { prepareAssets } from "../prepare/prepare.js";
import { host } from "../serve/port.js";
import { afterQuiet } from "./after-quiet.js";

/** What the configuration imports. Node loads a module once, so that only a new process sees a change. */
const loadedOnce = ["model", "scenario", "views", "components", "exercises", "shell", "markdown"];

/** Bundles the scripts of the pages now and at each change. */
async function bundleOnChange(): Promise<void> {
  const bundles = bundleAgain([...liveBundles(generated)]);
  await new Promise<void>((resolve) => {
    bundles.on("event", (event) => {
      if (event.code === "ERROR") console.error(event.error.message);
      if (event.code === "BUNDLE_END" || event.code === "ERROR") return event.result.close();
      if (event.code === "END") resolve();
      return undefined;
    });
  });
}

function startFramework(port: number): ChildProcess {
  const args = [observable, "preview", "--no-open", "--host", host, "--port", String(port)];
  return spawn(process.execPath, args, { cwd: inProject("."), stdio: "inherit" });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** Runs Framework's preview, which reloads changed pages, and starts it anew when what it has loaded once changes. */
export async function preview(port: number): Promise<void> {
  await prepareAssets();
  await bundleOnChange();
  let framework = startFramework(port);
  const restart = afterQuiet(async () => {
    await stop(framework);
    framework = startFramework(port);
  });
  for (const folder of loadedOnce.map((name) => inProject(`src/${name}`)).filter(existsSync)) {
    watch(folder, { recursive: true }, restart);
  }
}
