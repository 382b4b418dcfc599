/** The environment variable with the SHA-1 fingerprint of the certificate that the processes show each other. */
export const INTERNAL_FINGERPRINT = "FLINK_INTERNAL_FINGERPRINT";
/** The environment variable with that of the one client of REST. */
export const CLIENT_FINGERPRINT = "FLINK_CLIENT_FINGERPRINT";
