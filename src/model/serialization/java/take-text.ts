import { excerpt } from "../../excerpt.js";
import { takeDeclaration } from "./forms/declaration.js";
import { takeImports } from "./imports.js";
import { ahead, faultAt, takeIf, takeName, type Cursor } from "./lexis/cursor.js";
import { takeAdornment } from "./members/modifiers.js";
import { takeRoot } from "./root.js";
import { takeObject } from "./scala/object.js";
import type { Import, WrittenClass, WrittenText } from "./written.js";

/** A text that is being read. */
interface Draft {
  package: string;
  readonly imports: Import[];
  readonly classes: WrittenClass[];
}

/** Takes a whole text: a type, a package, imports and declarations, each of which may be missing. */
export function takeText(cursor: Cursor): WrittenText {
  const root = takeRoot(cursor);
  const draft: Draft = { package: "", imports: [], classes: [] };
  while (ahead(cursor).kind !== "end") takeStatement(cursor, draft);
  return { root, ...draft };
}

/** The semicolon behind a package or an import is a statement without content, since Scala needs none. */
function takeStatement(cursor: Cursor, draft: Draft): void {
  if (takeIf(cursor, ";")) return;
  if (takeIf(cursor, "package")) draft.package = takePackage(cursor, draft);
  else if (takeIf(cursor, "import")) draft.imports.push(...takeImports(cursor));
  else takeTopLevel(cursor, draft);
}

function takePackage(cursor: Cursor, { package: before }: Draft): string {
  if (before !== "") throw faultAt(cursor, "A text has one package at most.");
  let name = takeName(cursor, "a package");
  while (takeIf(cursor, ".")) name += `.${takeName(cursor, "a package")}`;
  return name;
}

function takeTopLevel(cursor: Cursor, { classes }: Draft): void {
  const adornment = takeAdornment(cursor);
  if (takeObject(cursor)) return;
  const declared = takeDeclaration(cursor, adornment, null);
  if (declared === null) throw faultAt(cursor, noDeclaration(cursor));
  classes.push(declared);
}

function noDeclaration(cursor: Cursor): string {
  const { kind, text } = ahead(cursor);
  if (kind === "end") return "The text ends where a class belongs.";
  return `${excerpt(text)} does not begin a class, a record, an enum, an interface or a case class.`;
}
