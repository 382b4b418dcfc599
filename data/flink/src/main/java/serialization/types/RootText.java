package serialization.types;

import java.util.ArrayList;
import java.util.List;

/**
 * The root of a case as Java. <code>Row&lt;A, B&gt;</code>, which Java does not have, becomes a call of Types.ROW; all else
 * a TypeHint, as users write it.
 */
final class RootText {
    private static final String IMPORTS =
            "import java.util.*; import java.time.*; import java.math.*; import java.io.Serializable;"
                + " import org.apache.flink.api.java.tuple.*; import org.apache.flink.types.*;";
    private static final List<String> PRIMITIVES = List.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

    /** The whole source of a case, with a class Holder that has its type information and its type. */
    static String sourceOf(TypeCase given, boolean variants) {
        return IMPORTS + (variants ? " import org.apache.flink.types.variant.*;" : "") + "\n" + given.declarations() + "\n"
                + "class Holder {\n"
                + "  static org.apache.flink.api.common.typeinfo.TypeInformation<?> type() { return " + typeInformation(given.root())
                + "; }\n  " + javaType(given.root()) + " value;\n}\n";
    }

    private static List<String> rowFields(String root) {
        return topLevelTypes(root.substring(4, root.length() - 1));
    }

    private static boolean isRow(String root) {
        return root.startsWith("Row<") && root.endsWith(">");
    }

    private static String javaType(String root) {
        if (!isRow(root)) {
            return root;
        }
        List<String> fields = rowFields(root).stream().map(RootText::javaType).toList();
        return "serialization.types.RowType<Tuple" + fields.size() + "<" + String.join(", ", fields) + ">>";
    }

    private static String typeInformation(String root) {
        if (isRow(root)) {
            List<String> fields = rowFields(root).stream().map(RootText::typeInformation).toList();
            return "new org.apache.flink.api.java.typeutils.RowTypeInfo(" + String.join(", ", fields) + ")";
        }
        return PRIMITIVES.contains(root)
                ? "org.apache.flink.api.common.typeinfo.TypeInformation.of(" + root + ".class)"
                : "new org.apache.flink.api.common.typeinfo.TypeHint<" + root + ">() {}.getTypeInfo()";
    }

    private static List<String> topLevelTypes(String text) {
        List<String> types = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            depth += letter == '<' ? 1 : letter == '>' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                types.add(text.substring(start, index).strip());
                start = index + 1;
            }
        }
        types.add(text.substring(start).strip());
        return types;
    }
}
