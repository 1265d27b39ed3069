import { economicRows } from "./economic.js";
import { humanRows } from "./human.js";
import { publicRows } from "./public.js";
import type { SphereRow } from "./row.js";

/** Of the rows that take a lemma the first holds. */
export const sphereRows: readonly SphereRow[] = [...economicRows, ...humanRows, ...publicRows];
