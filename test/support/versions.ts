const UNIT = String.raw`(?:ms|s|min|h|days?|weeks?|years?|[KMGTPE]?i?B(?:/s)?|[KMG]?bit/s|[KMG]/s|million|billion|times|cores?|%|×)`;

/**
 * Text that names a release of Flink, or a line of them, such as 1.3, 1.20, 2.x. A number with a unit is none, nor is one
 * in a longer word.
 */
export const NAMES_VERSION = new RegExp(
  String.raw`(?<![\w.:−-])(?:1\.\d+(?:\.\d+)?|2\.\d+(?:\.\d+)?|[12]\.x)(?![\w%]|\.\d|\s?${UNIT}(?!\w))`,
);
