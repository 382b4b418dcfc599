package slots.now;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.operators.AbstractInput;
import org.apache.flink.streaming.api.operators.AbstractStreamOperatorFactory;
import org.apache.flink.streaming.api.operators.AbstractStreamOperatorV2;
import org.apache.flink.streaming.api.operators.Input;
import org.apache.flink.streaming.api.operators.MultipleInputStreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorParameters;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** An operator of as many inputs as one likes. */
final class ManyInputs extends AbstractStreamOperatorV2<Long> implements MultipleInputStreamOperator<Long> {
    private final int inputs;

    private ManyInputs(StreamOperatorParameters<Long> parameters, int inputs) {
        super(parameters, inputs);
        this.inputs = inputs;
    }

    @Override
    public List<Input> getInputs() {
        List<Input> list = new ArrayList<>();
        for (int id = 1; id <= inputs; id++) {
            list.add(new PassOn(this, id));
        }
        return list;
    }

    private static final class PassOn extends AbstractInput<Long, Long> {
        private PassOn(AbstractStreamOperatorV2<Long> owner, int id) {
            super(owner, id);
        }

        @Override
        public void processElement(StreamRecord<Long> element) {
            output.collect(element);
        }
    }

    static final class Factory extends AbstractStreamOperatorFactory<Long> {
        private final int inputs;

        Factory(int inputs) {
            this.inputs = inputs;
        }

        @Override
        public <T extends StreamOperator<Long>> T createStreamOperator(StreamOperatorParameters<Long> parameters) {
            return (T) new ManyInputs(parameters, inputs);
        }

        @Override
        public Class<? extends StreamOperator> getStreamOperatorClass(ClassLoader classes) {
            return ManyInputs.class;
        }
    }
}
