import type { Span } from '../../domain/span.ts';
import type { Counted } from '../../ledger/counted.ts';
import type { Stretch } from '../../ledger/hours.ts';
import type { Scope } from '../../ledger/scope.ts';
import type { Episode, Statement } from '../../ledger/statement.ts';
import {
	always,
	asWritten,
	type Field,
	list,
	type Maybe,
	nullable,
	number,
	object,
	oneOf,
	spanned,
	words,
} from './fields.ts';

// As in `shapes.ts`, the order of fields and of the values `oneOf` names is the format.

/** A statement without its sentence, which its article's text has anyway. */
type KeptStatement = Omit<Statement, 'sentence'>;

/** An episode without what its signature has. */
export type KeptEpisode = Omit<Episode, 'statements' | 'names' | 'words' | 'sorts' | 'setting'> & {
	readonly statements: readonly KeptStatement[];
};

interface KeptReport {
	readonly publishedAt: string | null;
	readonly episodes: readonly KeptEpisode[];
}

/** True where it is there. */
const told: Maybe<boolean> = {
	field: always<boolean>(true),
	shape: 'told',
	isLeftOut: (value) => !value,
	instead: () => false,
};

const counted = object<Counted>({
	of: words,
	group: nullable(words),
	words: nullable(words),
	isBeside: told,
});

const scope = object<Scope>({
	attacker: oneOf<Scope['attacker']>(null, 'with', 'without'),
	living: oneOf<Scope['living']>(null, 'alone', 'with the dead'),
	places: list(words),
	words: nullable(words),
});

const statement = spanned<KeptStatement>({
	text: asWritten,
	said: spanned<Span>({}),
	counted,
	action: words,
	holder: nullable(words),
	kind: oneOf('total', 'closed', 'stock', 'plan', 'measure'),
	value: number,
	max: nullable(number),
	qualifier: oneOf('exact', 'about', 'more than', 'at least', 'fewer than', 'at most', 'range'),
	unit: nullable(words),
	source: nullable(words),
	asOf: nullable(words),
	scope,
	place: nullable(words),
	isPart: told,
	isSuperseded: told,
	isCorrection: told,
});

const episode = object<KeptEpisode>({
	key: words,
	when: nullable(object<Stretch>({ from: number, to: number })),
	isSure: told,
	isRunning: told,
	places: list(words),
	isDeadly: told,
	statements: list(statement),
});

export const EPISODES: Field<KeptReport> = object<KeptReport>({
	publishedAt: nullable(words),
	episodes: list(episode),
});
