import type { Company, Part, Post, ProfileFacts } from '../../../archive/profile.ts';
import type { ArticleId } from '../../../domain/article.ts';
import type { EntityKind, EntityVariant } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';
import { counted, grouped } from '../../text/count.ts';
import type { ToldFact, ToldProfile } from './state.ts';

/** Words of an article that a row rests on. */
export interface At extends Span {
	readonly article: ArticleId;
}

/** A row of the page. */
export type ProfileRow =
	| { readonly type: 'section'; readonly title: string; readonly said: string }
	| {
			readonly type: 'seen';
			readonly label: string;
			readonly headline: string;
			readonly published: string | null;
			readonly at: At;
	  }
	| { readonly type: 'months' }
	/** The first and the last month, below them. */
	| { readonly type: 'axis' }
	| { readonly type: 'variant'; readonly variant: EntityVariant }
	| { readonly type: 'post'; readonly post: Post; readonly at: At }
	| { readonly type: 'company'; readonly company: Company }
	| { readonly type: 'fact'; readonly fact: ToldFact; readonly at: At };

/** So many that what comes below them is near; A counts all names of a list. */
const MOST_NAMED = 20;

const FACTS: Readonly<Record<ProfileFacts['kind'], (kind: EntityKind) => string>> = {
	quote: () => 'Quotes and reported speech',
	saidOf: () => 'Spoken of by others',
	figure: (kind) => (kind === 'place' ? 'Figures given, and told of it' : 'Figures given'),
	relation: () => 'Deeds, done or undergone',
};

const ofPart = (part: Part): string => (part ? ` · ${grouped(part.read)} of ${grouped(part.of)} articles read` : '');

const section = (title: string, said: string): ProfileRow => ({ type: 'section', title, said });

let known: { readonly told: ToldProfile; readonly rows: readonly ProfileRow[] } | null = null;

/** The rows of the page, top to bottom; those of the last page asked for are kept. */
export function profileRows(told: ToldProfile | null): readonly ProfileRow[] {
	if (!told) return [];
	if (known?.told !== told) known = { told, rows: [...rowsOf(told)] };
	return known.rows;
}

function* rowsOf(told: ToldProfile): Iterable<ProfileRow> {
	const { first, last, months, posts, company, facts, entity, undated } = told;
	for (const [label, at] of [
		['First seen', first],
		['Last seen', last],
	] as const)
		if (at) yield { type: 'seen', label, headline: at.headline, published: at.published, at };
	if (months.length > 0) {
		yield section('Mentions a month', undated > 0 ? `${counted(undated, 'article')} without a date left out` : '');
		yield { type: 'months' };
		yield { type: 'axis' };
	}
	if (entity.variants.length > 0) yield section('Candidates', 'perhaps the same');
	for (const variant of entity.variants) yield { type: 'variant', variant };
	if (posts.length > 0) yield section('Posts', `by when they are first given${ofPart(told.postsPart)}`);
	for (const post of posts) yield { type: 'post', post, at: post.first };
	const named = company.slice(0, MOST_NAMED);
	if (named.length > 0) yield section('Named with', 'in the most articles, and in how many');
	for (const one of named) yield { type: 'company', company: one };
	for (const { kind, total, rows, part } of facts) {
		if (total === 0) continue;
		const shown = rows.length < total ? `the latest ${grouped(rows.length)} of ${grouped(total)}` : grouped(total);
		yield section(FACTS[kind](entity.kind), `${shown}${ofPart(part)}`);
		for (const fact of rows) yield { type: 'fact', fact, at: fact };
	}
}

export const isChosen = ({ type }: ProfileRow): boolean => type !== 'section' && type !== 'axis';
