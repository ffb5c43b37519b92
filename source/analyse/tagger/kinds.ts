import type { EntityKind } from '../../domain/entity.ts';

/** The classes the model tells apart, finer than the reader's kinds. */
export const FINE_CLASSES = [
	'Person',
	'Organization',
	'Location',
	'Facility',
	'NORP',
	'Product',
	'Miscellaneous',
] as const;

export type FineClass = (typeof FINE_CLASSES)[number];

/** Products, works and events are found so that they are not taken for something else; they are no entities of ours. */
export const KIND_OF: Readonly<Record<FineClass, EntityKind | null>> = {
	Person: 'person',
	Organization: 'organization',
	Location: 'place',
	Facility: 'place',
	NORP: 'group',
	Product: null,
	Miscellaneous: null,
};

/**
 * What annotators' labels (lower-cased) may be in our classes. Several where the annotation does not tell them apart:
 * training then lets the model choose.
 */
const MEANINGS: Readonly<Record<string, readonly FineClass[]>> = {
	person: ['Person'],
	per: ['Person'],
	organization: ['Organization'],
	organisation: ['Organization'],
	org: ['Organization'],
	location: ['Location'],
	gpe: ['Location'],
	facility: ['Facility'],
	fac: ['Facility'],
	place: ['Location', 'Facility'],
	loc: ['Location', 'Facility'],
	norp: ['NORP'],
	group: ['NORP'],
	product: ['Product'],
	misc: ['NORP', 'Product', 'Miscellaneous'],
	miscellaneous: ['Miscellaneous'],
	event: ['Miscellaneous'],
	work_of_art: ['Miscellaneous'],
};

/** Our classes a label may stand for; none for labels that name no entity (dates, sums of money) or are unknown. */
export const meaningsOf = (label: string): readonly FineClass[] => MEANINGS[label.toLowerCase()] ?? [];

export type LabelStyle = 'fine' | 'four' | 'kinds';

const FOUR: Readonly<Record<FineClass, string>> = {
	Person: 'PER',
	Organization: 'ORG',
	Location: 'LOC',
	Facility: 'LOC',
	NORP: 'MISC',
	Product: 'MISC',
	Miscellaneous: 'MISC',
};

/** The way of labelling that a set of labels belongs to: CoNLL's four, the finer classes, or the reader's kinds. */
export function styleOf(labels: ReadonlySet<string>): LabelStyle {
	if (['PER', 'ORG', 'LOC', 'MISC'].some((label) => labels.has(label))) return 'four';
	return FINE_CLASSES.some((label) => labels.has(label)) ? 'fine' : 'kinds';
}

/** A class's label in a style. In the style of kinds what is no entity of ours keeps its fine label. */
export function labelIn(style: LabelStyle, fine: FineClass): string {
	if (style === 'four') return FOUR[fine];
	return style === 'fine' ? fine : (KIND_OF[fine] ?? fine);
}

/** CoNLL's four for any known label, null for labels that name no entity: what scores compare across styles. */
export function foldLabel(label: string): string | null {
	const [first] = meaningsOf(label);
	return first === undefined ? null : FOUR[first];
}
