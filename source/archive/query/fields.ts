import type { EntityKind } from '../../domain/entity.ts';
import type { FactKind } from '../../domain/fact.ts';
import type { Lexeme } from './lexemes.ts';
import { type DeskNode, type QueryNode, STANDINGS } from './tree.ts';
import { dateRange, figureRange } from './values.ts';
import { words } from './words.ts';
import { Wrong } from './wrong.ts';

/** What stands before a colon. `begun`: the value ends the query and may be only a beginning. */
interface Field {
	readonly name: string;
	/** The same field, written out or in the plural. */
	readonly also?: readonly string[];
	readonly example: string;
	/** Null where the value is none of this field's. */
	readonly read: (piece: Lexeme, begun: boolean) => QueryNode | null;
}

const entity =
	(kind: EntityKind | null) =>
	(piece: Lexeme): QueryNode => ({
		type: 'entity',
		...placeOf(piece),
		kind,
		terms: termsOf(piece),
		spoke: kind === null,
		quoted: piece.type === 'phrase',
	});

/** In the order in which a hint names them. */
const FIELDS: readonly Field[] = [
	{ name: 'person', example: 'barnea', read: entity('person') },
	{ name: 'org', also: ['organization'], example: 'mossad', read: entity('organization') },
	{ name: 'place', example: 'cairo', read: entity('place') },
	{ name: 'group', example: 'israelis', read: entity('group') },
	{ name: 'said-by', example: 'netanyahu', read: entity(null) },
	{
		name: 'outlet',
		example: 'ap',
		read: (piece) => ({
			type: 'outlet',
			...placeOf(piece),
			terms: termsOf(piece),
			quoted: piece.type === 'phrase',
		}),
	},
	{ name: 'date', example: '2024-02', read: (piece) => dateRange(piece.value, piece) },
	{
		name: 'event',
		example: '2024-02-13',
		read: (piece) => {
			const range = dateRange(piece.value, piece);
			return range && { ...range, type: 'event' };
		},
	},
	{ name: 'figure', example: '>1000', read: (piece) => figureRange(piece.value, piece) },
	{ name: 'has', example: 'quote', read: (piece) => ({ type: 'has', ...placeOf(piece), kind: factKind(piece) }) },
	{ name: 'is', example: 'starred', read: (piece) => desk(piece, { what: 'is', standing: standingOf(piece) }) },
	{
		name: 'tag',
		example: 'later',
		read: (piece, begun) => desk(piece, { what: 'tag', tag: piece.value.replace(/^#+/, ''), begun }),
	},
	{
		name: 'note',
		example: 'budget',
		read: (piece, begun) => desk(piece, { what: 'note', terms: termsOf(piece), begun }),
	},
];

const BY_NAME: ReadonlyMap<string, Field> = new Map(
	FIELDS.flatMap((field) => [field.name, ...(field.also ?? [])].map((name) => [name, field] as const)),
);

/** Asks for words of the headline: read as words are. */
export const HEADLINE = 'headline';

/** All that may stand before a colon. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([...BY_NAME.keys(), HEADLINE]);

/** The fields there are, each by one name. */
export const NAMED_FIELDS: readonly string[] = [...FIELDS.map(({ name }) => name), HEADLINE];

/** A field with a value that it can have; null where there is no such field. */
export function exampleOf(name: string): string | null {
	const field = BY_NAME.get(name);
	return field === undefined ? null : `${name}:${field.example}`;
}

/** What a field and its value ask for. Throws `Wrong` where that is nothing. */
export function readField(name: string, piece: Lexeme, isLast: boolean): QueryNode {
	const field = BY_NAME.get(name);
	const example = exampleOf(name) ?? name;
	if (piece.value.trim() === '') throw new Wrong(piece.start, `${name}: needs a value.`, `For example: ${example}`);
	const node = field?.read(piece, isLast && piece.type !== 'phrase') ?? null;
	if (node === null) throw new Wrong(piece.at, `${piece.value} is no ${name}.`, `For example: ${example}`);
	return node;
}

const placeOf = ({ start, end }: Lexeme): { readonly start: number; readonly end: number } => ({ start, end });

const desk = (piece: Lexeme, asks: DeskNode['asks']): DeskNode => ({ type: 'desk', ...placeOf(piece), asks });

function termsOf(piece: Lexeme): string[] {
	const terms = words(piece.value, 'query').map((word) => word.term);
	if (terms.length === 0)
		throw new Wrong(piece.at, `${piece.value} holds nothing to look for.`, 'Use letters or digits.');
	return terms;
}

const FACT_KINDS: readonly FactKind[] = ['quote', 'figure', 'role', 'date', 'relation'];

function factKind(piece: Lexeme): FactKind {
	const asked = piece.value.toLowerCase();
	const kind = FACT_KINDS.find((one) => asked === one || asked === `${one}s`);
	if (kind === undefined)
		throw new Wrong(
			piece.at,
			`has: knows no ${piece.value}.`,
			`It may be ${either(FACT_KINDS.map((one) => `has:${one}`))}.`,
		);
	return kind;
}

function standingOf(piece: Lexeme): (typeof STANDINGS)[number] {
	const standing = STANDINGS.find((one) => one === piece.value.toLowerCase());
	if (standing === undefined)
		throw new Wrong(
			piece.at,
			`is: knows no ${piece.value}.`,
			`It may be ${either(STANDINGS.map((one) => `is:${one}`))}.`,
		);
	return standing;
}

const either = (parts: readonly string[]): string => parts.join(', ').replace(/, (?=[^,]*$)/, ' or ');
