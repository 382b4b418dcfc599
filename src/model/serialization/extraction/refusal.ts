/** Flink’s `InvalidTypesException`: inside of a POJO it costs the field its serializer, elsewhere the job does not start. */
export class InvalidTypes extends Error {}

/** Any other exception of Flink’s extraction. Nothing catches it: the job does not start. */
export class ExtractionFailure extends Error {}

/** “Type of TypeVariable … could not be determined”, as Flink says it. */
export function undetermined(variable: string, owner: string): InvalidTypes {
  return new InvalidTypes(
    `Type of TypeVariable '${variable}' in 'class ${owner}' could not be determined. This is most likely a type erasure problem.`,
  );
}
