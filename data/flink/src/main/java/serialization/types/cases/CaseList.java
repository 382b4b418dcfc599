package serialization.types.cases;

import java.util.ArrayList;
import java.util.List;
import serialization.types.TypeCase;

/** Cases that are written line by line. */
final class CaseList {
    private final List<TypeCase> cases = new ArrayList<>();

    /** A type without declarations. */
    CaseList type(String title, String root, String sample) {
        return type(title, root, "", sample);
    }

    CaseList type(String title, String root, String declarations, String sample) {
        cases.add(new TypeCase(title, root, declarations.strip(), sample));
        return this;
    }

    /** A class whose name is Order. */
    CaseList order(String title, String declarations, String sample) {
        return type(title, "Order", declarations, sample);
    }

    List<TypeCase> all() {
        return cases;
    }
}
