package memory;

import java.util.List;

/**
 * What Flink's scripts make of a configuration.
 *
 * @param components the sizes, in the order of {@link FlinkProcess#columns()}
 * @param jvmParameters the flags for the JVM
 * @param dynamicConfiguration the options with the sizes, handed on to the process
 * @param log level and text of what is logged
 */
record Launch(List<String> components, String jvmParameters, String dynamicConfiguration, List<String> log) {}
