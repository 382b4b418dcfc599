import { certificates } from "../components/certificates.js";
import type { Markup } from "../components/html.js";
import { certificatesView } from "../views/security/certificates/certificates-view.js";
import { certificateExamples } from "../views/security/certificates/examples.js";
import { readRequest } from "../views/security/certificates/reading.js";

/** The block about certificates, as the page is built: with the first example. */
export function certificatesMarkup(): Markup {
  const { request } = readRequest(certificateExamples[0].fields);
  if (request === null) throw new RangeError("The first example is not readable.");
  return certificates({ examples: certificateExamples, view: certificatesView(request) });
}
