import { stated } from "../stated.js";

export const caseNumber = stated("caseNumber", {
  title: "Which of the cases a question is about",
  unit: "count",
  max: 12,
  whole: true,
});
export const flagNumber = stated("flagNumber", { title: "Which flag is off", unit: "count", max: 3, whole: true });
export const fetchNumber = stated("fetchNumber", {
  title: "Which fetch after the first",
  unit: "count",
  max: 100,
  whole: true,
});
export const signedCertificates = stated("signedCertificates", {
  title: "Certificates that the company has signed",
  unit: "count",
  max: 1e6,
  whole: true,
});
export const ownCertificates = stated("ownCertificates", {
  title: "Certificates of the cluster itself",
  unit: "count",
  max: 1e4,
  whole: true,
});

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [caseNumber, flagNumber, fetchNumber, signedCertificates, ownCertificates];
