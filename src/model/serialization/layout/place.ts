/** Where in a value its writing has come to: "", "user", "items[2].price". */
export type Place = string;

/** A member of the value at a place. @param name of a field; "key", "value" of an entry */
export function memberAt(place: Place, name: string): Place {
  return place === "" ? name : `${place}.${name}`;
}

/** An element of the list at a place. @param index from 0 */
export function elementAt(place: Place, index: number): Place {
  return `${place}[${index}]`;
}

/** A place within the value at a place, seen from the top. @param inner "" for that value itself */
export function placeWithin(place: Place, inner: Place): Place {
  return inner === "" || inner.startsWith("[") ? place + inner : memberAt(place, inner);
}
