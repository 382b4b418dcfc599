import { securityModel } from "../../model/security/index.js";
import { start } from "../main.js";
import { bindSecurity } from "../security/index.js";

start(securityModel, [bindSecurity]);
