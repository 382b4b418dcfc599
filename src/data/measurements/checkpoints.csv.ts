import { dataFile } from "../csv.js";

process.stdout.write(dataFile("measurements/checkpoints.csv"));
