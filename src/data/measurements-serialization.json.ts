import { measurements } from "./measurements.js";

const { serializers, objectReuse, publishedSerializers } = measurements();
process.stdout.write(JSON.stringify({ serializers, objectReuse, publishedSerializers }));
