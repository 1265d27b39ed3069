/**
 * A copy of an object with some fields set. Not `{ ...object, ...fields }`: of a field that the object has not had, V8 (in
 * Node 20) makes a hidden class for each copy, and whatever reads such copies becomes many times slower.
 */
export const withFields = <T extends object>(object: T, fields: Partial<T>): T => Object.assign({}, object, fields);
