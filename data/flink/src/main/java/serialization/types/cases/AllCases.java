package serialization.types.cases;

import java.util.List;
import java.util.stream.Stream;
import serialization.types.TypeCase;

/** All cases: by hand, then random. */
public final class AllCases {
    public static List<TypeCase> all() {
        return Stream.of(BasicTypes.all(), PojoRules.all(), PojoFields.all(), Generics.all(), Tuples.all(), CollectionShapes.all(), KryoValues.all(), RandomTypes.all())
                .flatMap(List::stream)
                .toList();
    }
}
