package state.entry;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.state.rocksdb.RocksDBWriteBatchWrapper;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksIterator;

/** What an instance of RocksDB has of a state, read past Flink. */
record Raw(String key, String value) {
    static List<Raw> of(AbstractKeyedStateBackend<Object> backend) throws Exception {
        ((RocksDBWriteBatchWrapper) get(backend, "writeBatchWrapper")).flush();
        List<Raw> entries = new ArrayList<>();
        try (RocksIterator all = ((RocksDB) get(backend, "db")).newIterator(family(backend))) {
            for (all.seekToFirst(); all.isValid(); all.next()) {
                entries.add(new Raw(hex(all.key()), hex(all.value())));
            }
        }
        return entries;
    }

    static ColumnFamilyHandle family(AbstractKeyedStateBackend<Object> backend) throws Exception {
        Object state = ((Map<?, ?>) get(backend, "kvStateInformation")).get(Contents.STATE);
        return (ColumnFamilyHandle) get(state, "columnFamilyHandle");
    }

    static Object get(Object of, String name) throws ReflectiveOperationException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(of);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
