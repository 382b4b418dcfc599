import type { Form, TypeUse } from "../../types/declared.js";
import { ahead, faultAt, sees, takeGroup, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import type { WrittenConstructor, WrittenMethod } from "../written.js";
import { takeExpression } from "./expression.js";
import { constructorModifiers, methodModifiers } from "./implied.js";
import type { Adornment } from "./modifiers.js";
import { takeParameters } from "./parameters.js";
import { takeDimensions, takeTypes } from "./type-use.js";

/** What is known of a method or a constructor before its name is read. */
export interface Beginning extends Adornment {
  readonly typeParameters: readonly string[];
  /** The form of the class that it stands in. */
  readonly within: Form;
}

/** Takes a method from its name on; its body is skipped. */
export function takeMethod(cursor: Cursor, returns: TypeUse | null, beginning: Beginning): WrittenMethod {
  const { line } = ahead(cursor);
  const name = takeName(cursor, "a method");
  const parameters = takeParameters(cursor, "a parameter").map(({ type }) => type);
  const type = returns && takeDimensions(cursor, returns);
  const hasBody = takeRest(cursor);
  const { typeParameters, modifiers, within } = beginning;
  return {
    name,
    parameters,
    returns: type,
    modifiers: methodModifiers(modifiers, within, hasBody),
    typeParameters,
    line,
  };
}

/**
 * Takes a constructor from its name on; its body is skipped.
 * @param components types of the components of a record, which its compact constructor does not repeat
 */
export function takeConstructor(
  cursor: Cursor,
  components: readonly TypeUse[],
  { typeParameters, modifiers, within }: Beginning,
): WrittenConstructor {
  const { line } = ahead(cursor);
  cursor.at++;
  const isCompact = within === "record" && sees(cursor, "{");
  const parameters = isCompact ? components : takeParameters(cursor, "a parameter").map(({ type }) => type);
  if (!takeRest(cursor)) throw faultAt(cursor, "A constructor needs a body.");
  return { parameters, modifiers: constructorModifiers(modifiers, within), typeParameters, line };
}

/** Takes what follows the parameters; whether it is a body. */
function takeRest(cursor: Cursor): boolean {
  if (takeIf(cursor, "throws")) takeTypes(cursor);
  if (takeIf(cursor, "default")) takeExpression(cursor, ";");
  const hasBody = sees(cursor, "{");
  if (hasBody) takeGroup(cursor);
  else if (!takeIf(cursor, ";")) throw faultAt(cursor, "A method needs a body, or a semicolon.");
  return hasBody;
}
