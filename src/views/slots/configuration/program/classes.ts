/** Functions of the program that are no lambdas, by the name of their class. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  YourSourceFunction: [
    "static class YourSourceFunction extends RichParallelSourceFunction<Long> {",
    "  @Override public void run(SourceContext<Long> context) throws InterruptedException { Thread.sleep(Long.MAX_VALUE); }",
    "  @Override public void cancel() {}",
    "}",
  ],
  YourProcess: [
    "static class YourProcess extends ProcessFunction<Long, Long> {",
    "  @Override public void processElement(Long value, Context context, Collector<Long> out) { out.collect(value); }",
    "}",
  ],
  YourKeyedProcess: [
    "static class YourKeyedProcess extends KeyedProcessFunction<Long, Long, Long> {",
    "  @Override public void processElement(Long value, Context context, Collector<Long> out) { out.collect(value); }",
    "}",
  ],
  YourRequest: [
    "static class YourRequest implements AsyncFunction<Long, Long> {",
    "  @Override public void asyncInvoke(Long value, ResultFuture<Long> result) { result.complete(Set.of(value)); }",
    "}",
  ],
  YourCoMap: [
    "static class YourCoMap implements CoMapFunction<Long, Long, Long> {",
    "  @Override public Long map1(Long value) { return value; }",
    "  @Override public Long map2(Long value) { return value; }",
    "}",
  ],
  YourOperator: [
    "static class YourOperator extends AbstractStreamOperator<Long> implements OneInputStreamOperator<Long, Long> {",
    "  @Override public void processElement(StreamRecord<Long> element) { output.collect(element); }",
    "}",
  ],
};

/** The classes that the body of a program names, each after an empty line. */
export function classesFor(body: string): readonly string[] {
  return Object.entries(bodies).flatMap(([name, lines]) => (body.includes(`new ${name}(`) ? ["", ...lines] : []));
}
