package state.entry;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import json.Table;
import json.TableFile;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.state.rocksdb.PredefinedOptions;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;

/** Writes the options that RocksDB itself says it has, of each of Flink's predefined options. */
public final class OptionVectors {
    private static final String NOTE =
            "As the OPTIONS file says that RocksDB writes of a state, and its property block-cache-capacity. managed:"
                    + " whether RocksDB has managed memory, which is 128 MiB here.";
    private static final List<String> NAMES =
            List.of(
                    "max_background_jobs",
                    "max_open_files",
                    "use_fsync",
                    "stats_dump_period_sec",
                    "compaction_style",
                    "level_compaction_dynamic_level_bytes",
                    "target_file_size_base",
                    "max_bytes_for_level_base",
                    "write_buffer_size",
                    "max_write_buffer_number",
                    "min_write_buffer_number_to_merge",
                    "compression",
                    "compression_per_level",
                    "block_size",
                    "filter_policy",
                    "cache_index_and_filter_blocks",
                    "pin_l0_filter_and_index_blocks_in_cache");

    private static final Case GIVEN =
            new Case(128, Datum.ofLong(1), Namespace.NONE, Held.one("value", Datum.ofLong(1), false));

    public static void main(String[] args) throws Exception {
        List<String> columns = new ArrayList<>(List.of("predefined", "managed"));
        columns.addAll(NAMES);
        columns.add("block_cache_capacity");
        Table options = new Table(columns.toArray(String[]::new));
        for (PredefinedOptions predefined : PredefinedOptions.values()) {
            options.add(row(predefined, false));
            options.add(row(predefined, true));
        }
        new TableFile(NOTE).with("options", options).write("state/predefined-options");
    }

    private static List<Object> row(PredefinedOptions predefined, boolean isManaged) throws Exception {
        Configuration configuration =
                Configuration.fromMap(
                        Map.of(
                                "state.backend.rocksdb.predefined-options", predefined.name(),
                                "state.backend.rocksdb.memory.managed", Boolean.toString(isManaged)));
        AbstractKeyedStateBackend<Object> backend = Backends.keyed(Backends.rocks(configuration), GIVEN);
        new Contents(backend, GIVEN).put();
        RocksDB rocks = (RocksDB) Raw.get(backend, "db");
        ColumnFamilyHandle family = Raw.family(backend);
        List<Object> row = new ArrayList<>(List.of(predefined.name(), isManaged));
        List<String> lines = linesOf(rocks);
        NAMES.forEach(name -> row.add(valueOf(name, lines)));
        row.add(rocks.getProperty(family, "rocksdb.block-cache-capacity"));
        backend.dispose();
        return row;
    }

    /** The lines of the newest file of options, from what holds for the whole on, to the end. */
    private static List<String> linesOf(RocksDB rocks) throws Exception {
        File newest =
                Arrays.stream(new File(rocks.getName()).listFiles((folder, name) -> name.startsWith("OPTIONS-")))
                        .max(Comparator.comparing(File::getName))
                        .orElseThrow();
        return Files.readAllLines(Path.of(newest.getPath()));
    }

    /** The last one of a name is the one of the state: the default column family stands before it. */
    private static String valueOf(String name, List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(name + "="))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(name.length() + 1))
                .orElse(null);
    }
}
