/** Where the classes are that a program may name. Source: Flink 2.3.0; a program of every kind was compiled with it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "java.time": ["Duration"],
  "java.util": ["Set"],
  "java.util.concurrent": ["TimeUnit"],
  "org.apache.flink.api.common.eventtime": ["WatermarkStrategy"],
  "org.apache.flink.api.common.typeinfo": ["Types"],
  "org.apache.flink.api.connector.source.lib": ["NumberSequenceSource"],
  "org.apache.flink.streaming.api.datastream": ["AsyncDataStream", "DataStream", "DataStreamSink"],
  "org.apache.flink.streaming.api.environment": ["StreamExecutionEnvironment"],
  "org.apache.flink.streaming.api.functions": ["KeyedProcessFunction", "ProcessFunction"],
  "org.apache.flink.streaming.api.functions.async": ["AsyncFunction", "ResultFuture"],
  "org.apache.flink.streaming.api.functions.co": ["CoMapFunction"],
  "org.apache.flink.streaming.api.functions.sink.v2": ["DiscardingSink"],
  "org.apache.flink.streaming.api.functions.source.legacy": ["RichParallelSourceFunction"],
  "org.apache.flink.streaming.api.operators": ["AbstractStreamOperator", "OneInputStreamOperator"],
  "org.apache.flink.streaming.api.windowing.assigners": ["TumblingProcessingTimeWindows"],
  "org.apache.flink.streaming.runtime.streamrecord": ["StreamRecord"],
  "org.apache.flink.util": ["Collector"],
};

/** The imports of all that a program names. */
export function importsFor(program: string): readonly string[] {
  const words = new Set(program.split(/[^\p{L}\p{N}_]+/u));
  return Object.entries(packages).flatMap(([from, names]) =>
    names.filter((name) => words.has(name)).map((name) => `import ${from}.${name};`),
  );
}
