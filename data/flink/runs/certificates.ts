/* Prints, as JSON, what the block about certificates shows for a request: its commands in order, and its files by name. */
import { certificatesView } from "../../../src/views/security/certificates/certificates-view.js";
import { readRequest } from "../../../src/views/security/certificates/reading.js";

const [tool = "", authority = "", clients = "", directory = ""] = process.argv.slice(2);
const fields = { jobManagers: "localhost 127.0.0.1 ::1", taskManagers: "localhost", validity: "30" };
const { request, problems } = readRequest({ ...fields, tool, authority, clients, directory });
if (request === null) throw new RangeError(JSON.stringify(problems));
const { commands, files } = certificatesView(request);
const texts = Object.fromEntries(files.map(({ id, text }) => [id, text]));
console.log(JSON.stringify({ commands, files: texts }));
