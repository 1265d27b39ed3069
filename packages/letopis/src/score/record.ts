/** The fields of the contract that are compared; gold may mark records and participants as optional and say what is hard. */

export interface ScoredSpan {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export interface ScoredEvidence {
	readonly spans: readonly ScoredSpan[];
}

export interface ScoredParticipant {
	readonly role?: string;
	readonly name: string;
	readonly kind?: string;
	readonly territory?: string | null;
	readonly optional?: boolean;
	readonly evidence?: ScoredEvidence;
}

export interface ScoredDate {
	readonly edtf?: string;
	readonly evidence?: ScoredEvidence;
}

export interface ScoredPlace {
	readonly name: string;
	readonly territory?: string | null;
	readonly evidence?: ScoredEvidence;
}

export interface ScoredRecord {
	readonly id?: string;
	readonly type: string;
	readonly status?: string;
	readonly realis?: string;
	readonly trigger: ScoredSpan;
	readonly mentions?: readonly ScoredSpan[];
	readonly optional?: boolean;
	readonly hard?: string;
	readonly rule?: string;
	readonly title?: string;
	readonly name?: string;
	readonly number?: string;
	readonly edition?: number;
	readonly mode?: string;
	readonly amount?: { readonly value: number; readonly currency: string; readonly evidence?: ScoredEvidence };
	readonly parties?: readonly ScoredParticipant[];
	readonly signatories?: readonly ScoredParticipant[];
	readonly participants?: readonly ScoredParticipant[];
	readonly place?: ScoredPlace;
	readonly places?: readonly ScoredPlace[];
	readonly spheres?: readonly { readonly code: string; readonly evidence?: ScoredEvidence }[];
	readonly when?: ScoredDate;
	readonly signed?: ScoredDate;
	readonly reached?: ScoredDate;
	readonly inForce?: ScoredDate;
	readonly validity?: ScoredDate;
}

export interface ScoredDocument {
	readonly document: { readonly id?: string; readonly sha256?: string; readonly source?: string };
	readonly agreements: readonly ScoredRecord[];
	readonly events: readonly ScoredRecord[];
}
