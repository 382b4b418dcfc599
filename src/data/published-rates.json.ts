import { publishedRates } from "./published-rates.js";

process.stdout.write(JSON.stringify(publishedRates()));
