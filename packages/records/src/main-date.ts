/** The dates of a record that can be its main one; `D` is a date in whatever form the caller holds it. */
export interface Dated<D> {
	readonly when?: D;
	readonly signed?: D;
	readonly reached?: D;
	readonly inForce?: D;
}

/**
 * The one date a record is known by: when an event was; of an agreement the date of signing, else of the act that gave
 * its status, else since when it holds.
 */
export const mainDate = <D>({ when, signed, reached, inForce }: Dated<D>): D | undefined =>
	when ?? signed ?? reached ?? inForce;
