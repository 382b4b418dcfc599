/** Which Flink serializes: that of the talk, the last of 1.x, and that of today. */
export type SerializationVersion = "1.3" | "1.20" | "2.x";

/** The versions, oldest first. */
export const serializationVersions: readonly SerializationVersion[] = ["1.3", "1.20", "2.x"];
