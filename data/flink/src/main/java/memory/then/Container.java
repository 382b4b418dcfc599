package memory.then;

import java.util.Map;

/**
 * A container on YARN, and the options of the cluster.
 *
 * @param megabytes what the user asks for with -tm, or -jm
 */
record Container(String group, long megabytes, Map<String, String> options) {}
