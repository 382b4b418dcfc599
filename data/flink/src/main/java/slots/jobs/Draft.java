package slots.jobs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A job that is written line by line. */
public final class Draft {
    private final String title;
    private final List<Operator> operators = new ArrayList<>();
    private Options options = Options.NONE;

    public Draft(String title) {
        this.title = title;
    }

    public Draft options(int defaultParallelism, boolean chaining, boolean chainDifferentMaxParallelism) {
        options = new Options(defaultParallelism, chaining, chainDifferentMaxParallelism);
        return this;
    }

    /** Appends operators, each as "kind name", or "kind name < connections of one input < those of the next". */
    public Draft add(String... lines) {
        Arrays.stream(lines).forEach(line -> add(line, operator -> operator));
        return this;
    }

    /** Appends one operator, with wishes. */
    public Draft add(String line, UnaryOperator<Operator> wishes) {
        String[] parts = line.split(" *< *");
        String[] head = parts[0].split(" ");
        List<List<Connection>> inputs = new ArrayList<>();
        for (int index = 1; index < parts.length; index++) {
            inputs.add(Arrays.stream(parts[index].split(" *, *")).map(Draft::connection).toList());
        }
        operators.add(wishes.apply(Operator.of(head[1], head[0], inputs)));
        return this;
    }

    public Case done() {
        return new Case(title, new Job(List.copyOf(operators)), options);
    }

    /** "a" or "a by rebalance". */
    private static Connection connection(String text) {
        String[] words = text.split(" by ");
        return new Connection(words[0], words.length == 1 ? null : words[1]);
    }
}
