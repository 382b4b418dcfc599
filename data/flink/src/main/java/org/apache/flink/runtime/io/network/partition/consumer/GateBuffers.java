package org.apache.flink.runtime.io.network.partition.consumer;

import java.util.List;

/** What a {@link GateBuffersSpec} says; most of it is visible only in its package. */
public final class GateBuffers {
    /** Effective exclusive buffers per channel; floating buffers required, and at most; target in total. */
    public static List<Object> of(GateBuffersSpec spec) {
        return List.of(
                spec.getEffectiveExclusiveBuffersPerChannel(),
                spec.getRequiredFloatingBuffers(),
                spec.getTotalFloatingBuffers(),
                spec.targetTotalBuffersPerGate());
    }
}
