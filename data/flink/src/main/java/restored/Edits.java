package restored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Small jobs, and what a reader may do to them between two releases. */
final class Edits {
    record Edit(String title, Version before, Version after) {}

    private static final String[] SMALL = {
        "source messages", "map parse < messages", "process count* < parse by key", "sink out < count"
    };
    private static final String[] LONG = {
        "source messages", "map parse < messages", "map note* < parse", "process first* < note by key",
        "process second* < first by key", "sink out < second"
    };

    private final List<Edit> edits = new ArrayList<>();

    static List<Edit> all() {
        Edits edits = new Edits();
        edits.addAll();
        return edits.edits;
    }

    private void addAll() {
        small("nothing", SMALL);
        small("a map before the count", SMALL[0], SMALL[1], "map clean < parse", "process count* < clean by key", SMALL[3]);
        small("a map behind the count", SMALL[0], SMALL[1], SMALL[2], "map clean < count", "sink out < clean");
        small("a map behind the source", SMALL[0], "map clean < messages", "map parse < clean", SMALL[2], SMALL[3]);
        small("the count renamed", SMALL[0], SMALL[1], "process total* < parse by key | uid count", "sink out < total");
        small("a second sink", SMALL[0], SMALL[1], SMALL[2], SMALL[3], "sink archive < count");
        small("a sink behind the map", SMALL[0], SMALL[1], SMALL[2], SMALL[3], "sink archive < parse");
        small("a sink behind the map, named first", SMALL[0], SMALL[1], "sink archive < parse", SMALL[2], SMALL[3]);
        small("no map", SMALL[0], "process count* < messages by key", SMALL[3]);
        small("no count", SMALL[0], SMALL[1], "sink out < parse");
        small("a chain broken before the map", SMALL[0], SMALL[1] + " | chain head", SMALL[2], SMALL[3]);
        small("a chain broken before the sink", SMALL[0], SMALL[1], SMALL[2], SMALL[3] + " | chain head");
        small("the count at another parallelism", SMALL[0], SMALL[1], SMALL[2] + " | parallelism 1", SMALL[3]);
        small("the map at another parallelism", SMALL[0], SMALL[1] + " | parallelism 1", SMALL[2], SMALL[3]);
        small("the sink at another parallelism", SMALL[0], SMALL[1], SMALL[2], SMALL[3] + " | parallelism 1");
        small("max 256 for the count", SMALL[0], SMALL[1], SMALL[2] + " | max 256", SMALL[3]);
        small("max 128 for the count", SMALL[0], SMALL[1], SMALL[2] + " | max 128", SMALL[3]);
        small("max 256 for the map", SMALL[0], SMALL[1] + " | max 256", SMALL[2], SMALL[3]);
        small("max 256 for the source, which is the head of the map", SMALL[0] + " | max 256", SMALL[1], SMALL[2], SMALL[3]);
        small("max 256 for the sink", SMALL[0], SMALL[1], SMALL[2], SMALL[3] + " | max 256");
        small("another source", SMALL[0], "source others", "map parse < messages , others", SMALL[2], SMALL[3]);
        small("another source, named first", "source others", SMALL[0], "map parse < messages , others", SMALL[2], SMALL[3]);
        small("a second count", SMALL[0], SMALL[1], SMALL[2], "process again* < parse by key", SMALL[3], "sink archive < again");
        small("a second count, named first", SMALL[0], SMALL[1], "process again* < parse by key", SMALL[2], "sink archive < again", SMALL[3]);
        long_("nothing", LONG);
        long_("first and second swapped", LONG[0], LONG[1], LONG[2], "process second* < note by key", "process first* < second by key", "sink out < first");
        long_("map and note swapped", LONG[0], "map note* < messages", "map parse < note", "process first* < parse by key", LONG[4], LONG[5]);
        long_("no first", LONG[0], LONG[1], LONG[2], "process second* < note by key", LONG[5]);
        long_("no second", LONG[0], LONG[1], LONG[2], LONG[3], "sink out < first");
        long_("no note", LONG[0], LONG[1], "process first* < parse by key", LONG[4], LONG[5]);
        long_("no map", LONG[0], "map note* < messages", LONG[3], LONG[4], LONG[5]);
        long_("a filter before the second", LONG[0], LONG[1], LONG[2], LONG[3], "map clean < first", "process second* < clean by key", LONG[5]);
        maxima();
        hashes();
    }

    private void maxima() {
        String[] explicit = SMALL.clone();
        explicit[2] += " | max 256";
        maxima("max 256 no longer said", explicit, SMALL);
        String[] other = SMALL.clone();
        other[2] += " | max 512";
        maxima("max 512 in the place of 256", explicit, other);
        String[] few = SMALL.clone();
        few[2] += " | max 2";
        String[] many = SMALL.clone();
        many[2] += " | parallelism 4";
        maxima("parallelism 4 with state of max 2", few, many);
        String[] source = SMALL.clone();
        source[0] += " | max 256";
        maxima("max 256 of a source no longer said", source, SMALL);
        String[] apart = SMALL.clone();
        apart[1] += " | chain head";
        String[] stateless = apart.clone();
        stateless[1] += " | max 256";
        maxima("max 256 for a map without state that begins a chain", apart, stateless);
    }

    /** The ids that the count had without a uid, once as its hash. */
    private void hashes() {
        String old = IdsBefore.COUNT;
        String[] inserted = {SMALL[0], SMALL[1], "map clean < parse", "process count* < clean by key | hash " + old, SMALL[3]};
        edits.add(new Edit("a map before the count, with the hash of the old count", version(SMALL), version(inserted)));
        String[] named = {SMALL[0], SMALL[1], "process count* < parse by key | uid count | hash " + old, SMALL[3]};
        edits.add(new Edit("a uid for the count, with the hash of the old count", version(SMALL), version(named)));
        String[] only = {SMALL[0], SMALL[1], "process count* < parse by key | uid count", SMALL[3]};
        edits.add(new Edit("a uid for the count, which had none", version(SMALL), version(only)));
    }

    private void small(String title, String... after) {
        addInThree(title, SMALL, after);
    }

    private void long_(String title, String... after) {
        addInThree("long: " + title, LONG, after);
    }

    private void maxima(String title, String[] before, String[] after) {
        addInThree(title, before, after);
    }

    private void addInThree(String title, String[] before, String[] after) {
        add(title, before, after, line -> line.replaceAll(" \\| uid \\w+", ""));
        add(title + ", uids with state", before, after, line -> line.contains("*") || line.startsWith("source") ? named(line) : line);
        add(title + ", uids", before, after, Edits::named);
    }

    private void add(String title, String[] before, String[] after, Function<String, String> naming) {
        edits.add(new Edit(title, version(with(before, naming)), version(with(after, naming))));
    }

    private static String[] with(String[] lines, Function<String, String> naming) {
        return Arrays.stream(lines).map(naming).toArray(String[]::new);
    }

    private static String named(String line) {
        return line.contains("| uid ") ? line : line + " | uid " + line.split(" ")[1].replace("*", "");
    }

    private static Version version(String... lines) {
        return Version.of(2, lines);
    }
}
