import { capacityModel } from "../../model/capacity/index.js";
import { start } from "../main.js";
import { bindSlides } from "../slides.js";

start(capacityModel, [bindSlides]);
