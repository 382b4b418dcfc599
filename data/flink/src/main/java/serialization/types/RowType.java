package serialization.types;

import org.apache.flink.api.java.tuple.Tuple;

/** Stands for a row with fields of these types, which Java’s Row does not tell. */
public interface RowType<T extends Tuple> {}
