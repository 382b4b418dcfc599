import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FORMULA_PARTS = new Set(["compute", "cases"]);

/** The functions that compute the quantities defined below a folder, as they stand in the source, by the quantity's id. */
export function formulaSources(folder: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".ts")) collect(join(folder, name), sources);
  }
  return sources;
}

function collect(path: string, sources: Map<string, string>): void {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (isDefinition(node)) {
      const definition = node.arguments[0] as ts.ObjectLiteralExpression;
      const id = definition.properties.find((property) => property.name?.getText() === "id");
      const formula = definition.properties.find((property) => FORMULA_PARTS.has(property.name?.getText() ?? ""));
      if (id && formula) sources.set(textOfString(id), unindent(formula, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function isDefinition(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    node.expression.getText() === "derive" &&
    node.arguments[0] !== undefined &&
    ts.isObjectLiteralExpression(node.arguments[0])
  );
}

function textOfString(property: ts.ObjectLiteralElementLike): string {
  return ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer) ? property.initializer.text : "";
}

/** The node's text without the indentation that its place in the file gave it. */
function unindent(node: ts.Node, file: ts.SourceFile): string {
  const { character } = file.getLineAndCharacterOfPosition(node.getStart());
  return node.getText().replaceAll(`\n${" ".repeat(character)}`, "\n");
}
