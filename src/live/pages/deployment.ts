import { deploymentModel } from "../../model/deployment/index.js";
import { start } from "../main.js";
import { bindDeployment } from "../deployment/index.js";

start(deploymentModel, [bindDeployment]);
