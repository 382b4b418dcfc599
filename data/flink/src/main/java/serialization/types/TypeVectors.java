package serialization.types;

import java.io.IOException;
import java.util.List;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.util.EnvironmentInformation;
import serialization.types.cases.AllCases;

/** Writes what a version of Flink makes of types, and in that of today the types themselves. */
public final class TypeVectors {
    private static final String CASES = "serialization/cases";
    private static final String CASES_NOTE =
            "root: a type as Java writes it, but for Row<A, B>, which is Types.ROW(A, B). declarations: the classes in it."
                + " sample: a value of it, as src/model/serialization/types/sample.ts says.";
    private static final String NOTE =
            "case: the index of a case in cases.json. signature: the serializer as signatureOf writes it. bytes: what it"
                + " writes of the sample, hexadecimal. refused: the first line of what Flink says where it refuses, at"
                + " the type if there is no signature, else at the sample. Refused as not run: ";

    public static void main(String[] args) throws IOException {
        String version = EnvironmentInformation.getVersion();
        List<TypeCase> cases = AllCases.all();
        TableFile file = new TableFile(CASES_NOTE).with("cases", caseTable(cases));
        if (version.equals("2.3.0")) {
            file.write(CASES);
        }
        List<TypeAnswer> answers = cases.stream().map(given -> TypeAnswer.to(given, version.startsWith("2."))).toList();
        long notRun = answers.stream().filter(TypeAnswer::notRun).count();
        new TableFile(NOTE + notRun + " of " + cases.size() + ".")
                .with("results", resultTable(answers))
                .write("serialization/types-" + version.substring(0, version.lastIndexOf('.')));
    }

    private static Table caseTable(List<TypeCase> cases) {
        Table table = new Table("title", "root", "declarations", "sample");
        cases.forEach(given -> table.add(given.title(), given.root(), given.declarations(), TypeAnswer.sample(given)));
        return table;
    }

    private static Table resultTable(List<TypeAnswer> answers) {
        Table table = new Table("case", "signature", "bytes", "refused");
        for (int index = 0; index < answers.size(); index++) {
            TypeAnswer answer = answers.get(index);
            table.add(index, answer.signature(), answer.bytes(), answer.refused());
        }
        return table;
    }
}
