package memory.network;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import json.Table;
import org.apache.flink.runtime.throughput.BufferDebloater;

/** The size of buffers under debloating. Flink 1 always starts with the largest one. */
final class Debloating {
    private static final int LARGEST = 32_768;
    private static final int SMALLEST = 256;
    private static final int STEPS = 24;

    private final Random random = new Random(200);
    private final Table table =
            new Table(
                    "targetMillis",
                    "startingBytes",
                    "maxBytes",
                    "minBytes",
                    "thresholdPercentages",
                    "samples",
                    "throughputs",
                    "buffersInUse",
                    "announced",
                    "lastBytes",
                    "millisToConsume");

    static Table table() throws ReflectiveOperationException {
        Debloating debloating = new Debloating();
        for (int number = 0; number < 60; number++) {
            debloating.add(number % 2 == 0);
        }
        return debloating.table;
    }

    private void add(boolean defaults) throws ReflectiveOperationException {
        int starting = random.nextInt(3) == 0 ? 1_024 : LARGEST;
        int max = defaults ? LARGEST : LARGEST << random.nextInt(3);
        int min = defaults ? SMALLEST : SMALLEST << random.nextInt(3);
        int target = defaults ? 1_000 : random.nextInt(100, 3_000);
        int threshold = defaults ? 25 : random.nextInt(0, 100);
        int samples = defaults ? 20 : random.nextInt(1, 40);
        List<Integer> buffers = buffers();
        List<Long> throughputs = throughputs(target, buffers);
        if (starting == max || startsAnywhere()) {
            run(target, starting, max, min, threshold, samples, throughputs, buffers);
        }
    }

    private List<Integer> buffers() {
        List<Integer> buffers = new ArrayList<>();
        int typical = random.nextInt(2, 400);
        for (int index = 0; index < STEPS; index++) {
            buffers.add(random.nextInt(12) == 0 ? 0 : random.nextInt(typical * 4 / 5, typical * 6 / 5 + 1));
        }
        return buffers;
    }

    /** Asks for buffers of a size that mostly stays, and at times is another one, possibly out of range. */
    private List<Long> throughputs(int targetMillis, List<Integer> buffers) {
        List<Long> throughputs = new ArrayList<>();
        double size = size();
        for (int inUse : buffers) {
            size = random.nextInt(8) == 0 ? size() : size;
            throughputs.add((long) (size * inUse * (0.9 + 0.2 * random.nextDouble()) * 1_000 / targetMillis));
        }
        return throughputs;
    }

    private double size() {
        return Math.exp(random.nextDouble() * Math.log(200_000));
    }

    private void run(
            int target,
            int starting,
            int max,
            int min,
            int threshold,
            int samples,
            List<Long> throughputs,
            List<Integer> buffers)
            throws ReflectiveOperationException {
        BufferDebloater debloater = debloater(target, starting, max, min, threshold, samples);
        List<Integer> announced = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        for (int index = 0; index < throughputs.size(); index++) {
            OptionalInt size = debloater.recalculateBufferSize(throughputs.get(index), buffers.get(index));
            announced.add(size.isPresent() ? size.getAsInt() : null);
            last.add(debloater.getLastBufferSize());
            millis.add(debloater.getLastEstimatedTimeToConsumeBuffers().toMillis());
        }
        table.add(target, starting, max, min, threshold, samples, throughputs, buffers, announced, last, millis);
    }

    private static BufferDebloater debloater(int target, int starting, int max, int min, int threshold, int samples)
            throws ReflectiveOperationException {
        Constructor<?> constructor = constructor(startsAnywhere() ? 8 : 7);
        Object debloater =
                startsAnywhere()
                        ? constructor.newInstance(
                                "task", 0, (long) target, starting, max, min, threshold, (long) samples)
                        : constructor.newInstance("task", 0, (long) target, max, min, threshold, (long) samples);
        return (BufferDebloater) debloater;
    }

    private static boolean startsAnywhere() {
        return constructor(8) != null;
    }

    private static Constructor<?> constructor(int parameters) {
        for (Constructor<?> constructor : BufferDebloater.class.getConstructors()) {
            if (constructor.getParameterCount() == parameters) {
                return constructor;
            }
        }
        return null;
    }
}
