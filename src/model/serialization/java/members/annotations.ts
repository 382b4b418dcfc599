import { ahead, sees, takeGroup, takeIf, takeName, type Cursor } from "../lexis/cursor.js";

/** Takes annotations with their arguments; gives their names as they are written, without “@”. */
export function takeAnnotations(cursor: Cursor): readonly string[] {
  const names: string[] = [];
  while (sees(cursor, "@") && ahead(cursor, 1).text !== "interface") {
    cursor.at++;
    let name = takeFirstName(cursor);
    while (takeIf(cursor, ".")) name += `.${takeName(cursor, "an annotation")}`;
    if (sees(cursor, "(")) takeGroup(cursor);
    names.push(name);
  }
  return names;
}

/** Where Java has a keyword, Scala has an annotation. */
const keywordsOfJava: readonly string[] = ["transient", "volatile", "native"];

function takeFirstName(cursor: Cursor): string {
  return keywordsOfJava.find((keyword) => takeIf(cursor, keyword)) ?? takeName(cursor, "an annotation");
}
