package state.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.State;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.KeyGroupedInternalPriorityQueue;
import org.apache.flink.streaming.api.operators.TimerHeapInternalTimer;
import org.apache.flink.streaming.api.operators.TimerSerializer;

/** Puts what a case holds into a state backend, by the interfaces that functions and windows use. */
final class Contents {
    static final String STATE = "state";
    private static final long TIMER = Namespace.WINDOW_END - 1;

    private final AbstractKeyedStateBackend<Object> backend;
    private final Case given;
    private final Held held;

    Contents(AbstractKeyedStateBackend<Object> backend, Case given) {
        this.backend = backend;
        this.given = given;
        this.held = given.held();
    }

    void put() throws Exception {
        backend.setCurrentKey(given.key().object());
        switch (held.kind()) {
            case "timer" -> timer();
            case "value" -> this.<ValueState<Object>>state(value()).update(held.value().object());
            case "reducing" -> this.<ReducingState<Object>>state(reducing()).add(held.value().object());
            case "aggregating" -> this.<AggregatingState<Object, Object>>state(aggregating())
                    .add(held.value().object());
            case "list" -> list();
            default -> map();
        }
    }

    /** Lets the backend create the state, and puts nothing into it. */
    void register() throws Exception {
        if (held.kind().equals("timer")) {
            timers();
        } else {
            state(value());
        }
    }

    private StateDescriptor<?, ?> value() {
        return new ValueStateDescriptor<>(STATE, held.value().serializer());
    }

    private StateDescriptor<?, ?> reducing() {
        return new ReducingStateDescriptor<>(STATE, (left, right) -> right, held.value().serializer());
    }

    private StateDescriptor<?, ?> aggregating() {
        return new AggregatingStateDescriptor<>(STATE, new Last(), held.value().serializer());
    }

    /** The first element by itself, and the others together: RocksDB joins the two. */
    private void list() throws Exception {
        ListState<Object> list = state(new ListStateDescriptor<>(STATE, held.value().serializer()));
        list.add(held.value().object());
        List<Object> others = new ArrayList<>();
        for (int at = 1; at < held.count(); at++) {
            others.add(held.value().object(at));
        }
        if (!others.isEmpty()) {
            list.addAll(others);
        }
    }

    private void map() throws Exception {
        MapState<Object, Object> map =
                state(new MapStateDescriptor<>(STATE, held.mapKey().serializer(), held.value().serializer()));
        for (int at = 0; at < held.count(); at++) {
            map.put(held.mapKey().object(at), held.value().object(at));
        }
    }

    private void timer() {
        timers().add(new TimerHeapInternalTimer<>(TIMER, given.key().object(), given.namespace().object()));
    }

    private KeyGroupedInternalPriorityQueue<TimerHeapInternalTimer<Object, Object>> timers() {
        return backend.create(STATE, new TimerSerializer<>(given.key().serializer(), given.namespace().serializer()));
    }

    @SuppressWarnings("unchecked")
    private <S extends State> S state(StateDescriptor<?, ?> descriptor) throws Exception {
        if (held.ttl()) {
            descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(1)).build());
        }
        return (S)
                backend.getPartitionedState(
                        given.namespace().object(),
                        given.namespace().serializer(),
                        (StateDescriptor<S, ?>) descriptor);
    }

    /** Keeps what came last. */
    private static final class Last implements AggregateFunction<Object, Object, Object> {
        @Override
        public Object createAccumulator() {
            return null;
        }

        @Override
        public Object add(Object value, Object accumulator) {
            return value;
        }

        @Override
        public Object getResult(Object accumulator) {
            return accumulator;
        }

        @Override
        public Object merge(Object left, Object right) {
            return right;
        }
    }
}
