import { fold } from '../../analyse/names/fold.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { FACT_KINDS, type Fact, type FactKind, type Party, type RoleFact } from '../../domain/fact.ts';
import { spanText } from '../../domain/span.ts';
import { reportOf } from '../../ledger/reading.ts';
import { contextOf } from '../../resolve/context.ts';
import { genderedBy } from '../../resolve/gender.ts';
import { keyOf } from '../../resolve/keys.ts';
import type { NameKey } from '../../resolve/name-key.ts';
import { isStateOffice, stateOf } from '../../resolve/offices.ts';
import { words } from '../query/words.ts';
import { packRecord } from '../record/record.ts';
import { packReport } from '../record/report.ts';
import { echoesOf } from './echoes.ts';
import { editionOf } from './edition.ts';
import type { Prepared, PreparedAnalysis, PreparedName } from './prepared.ts';

type Counts = Record<FactKind, number>;

const noFacts = (): Counts => ({ role: 0, quote: 0, figure: 0, date: 0, relation: 0 });

/** Makes an article, with its analysis where there is one already, ready to be written. */
export function prepare(
	article: Article,
	analysis: Analysis | null,
	analyser: string,
	diagnostics: readonly Diagnostic[],
): Prepared {
	const headline = words(article.headline).map((word) => word.term);
	const body = words(article.text).map((word) => word.term);
	return {
		id: article.id,
		path: article.path,
		headline: article.headline,
		outlet: article.outlet,
		place: article.dateline?.place ?? null,
		published: article.published,
		record: packRecord(article, analysis),
		headlineTerms: headline.join(' '),
		bodyTerms: body.join(' '),
		vocabulary: [...new Set([...headline, ...body])].join(' '),
		edition: editionOf(article, body),
		diagnostics: [...diagnostics, ...(analysis?.diagnostics ?? [])],
		analysed: analysis === null ? null : prepareAnalysis(article, analysis, analyser),
	};
}

/** What an article says under one of its keys. */
export interface GatheredName<Key> {
	readonly key: Key;
	readonly mentions: number;
	readonly doubtful: number;
	readonly surfaces: ReadonlyMap<string, number>;
	readonly titles: ReadonlySet<string>;
	readonly gender: 'he' | 'she' | null;
	readonly facts: Readonly<Counts>;
	readonly doubtedQuotes: number;
}

/** Brings together what an article says under each key; `keys[i]` is that of the analysis's `names[i]`. In order of first use. */
export function gather<Key>(article: Article, analysis: Analysis, keys: readonly Key[]): GatheredName<Key>[] {
	const gathered = new Map<
		Key,
		{
			key: Key;
			mentions: number;
			doubtful: number;
			surfaces: Map<string, number>;
			titles: Set<string>;
			called: Called;
			facts: Counts;
			doubtedQuotes: number;
		}
	>();
	for (const key of keys)
		if (!gathered.has(key))
			gathered.set(key, {
				key,
				mentions: 0,
				doubtful: 0,
				surfaces: new Map(),
				titles: new Set(),
				called: { he: 0, she: 0 },
				facts: noFacts(),
				doubtedQuotes: 0,
			});
	const of = (name: number | null) => {
		const key = keys[name ?? -1];
		return key === undefined ? undefined : gathered.get(key);
	};
	for (const mention of analysis.mentions) {
		const named = of(mention.name);
		if (named === undefined) continue;
		const surface = spanText(article.text, mention);
		named.mentions += 1;
		if (mention.certainty === 'candidate') named.doubtful += 1;
		named.surfaces.set(surface, (named.surfaces.get(surface) ?? 0) + 1);
		if (analysis.names[mention.name]?.kind !== 'person') continue;
		const gender = genderedBy(article.text, mention);
		if (gender !== null) named.called[gender] += 1;
	}
	for (const fact of analysis.facts) {
		for (const named of new Set(parties(fact).map(({ name }) => of(name))))
			if (named !== undefined) {
				named.facts[fact.kind] += 1;
				if (fact.kind === 'quote' && !isSaid(fact)) named.doubtedQuotes += 1;
			}
		if (fact.kind !== 'role') continue;
		of(fact.person.name)?.titles.add(roleOf(fact, analysis));
	}
	return [...gathered.values()].map(({ called, ...named }) => ({ ...named, gender: genderOf(called) }));
}

/** How often each courtesy of a sex stands before a name. */
type Called = Record<'he' | 'she', number>;

const genderOf = ({ he, she }: Called): 'he' | 'she' | null => (he === she ? null : he > she ? 'he' : 'she');

/** `Director, Mossad`: the title as written, then whose, by the fullest name the article has for it. */
function roleOf({ title, organization }: RoleFact, { names }: Analysis): string {
	if (organization === null) return title;
	const owner = organization.name === null ? organization.text : names[organization.name]?.name;
	return `${title}, ${owner ?? organization.text}`;
}

/** The key of each name; of two people of whom the article gives the same surname and no more, each has its own. */
export function keysOf(article: Article, analysis: Analysis): readonly NameKey[] {
	const { names, mentions } = analysis;
	const seen = new Map<string, number>();
	const called = names.map((): Called => ({ he: 0, she: 0 }));
	for (const mention of mentions) {
		const gender = names[mention.name]?.kind === 'person' ? genderedBy(article.text, mention) : null;
		const own = called[mention.name];
		if (gender !== null && own !== undefined) own[gender] += 1;
	}
	return names.map((name, at) => {
		const named = keyOf(name, article.id, genderOf(called[at] ?? { he: 0, she: 0 }));
		// A finance ministry is its country's, and where the article does not say whose, its article's.
		if (name.kind === 'organization' && isStateOffice(name.name))
			return {
				...named,
				key: `${named.key}@${fold(stateOf(article, analysis, at) ?? article.id).replaceAll(' ', '-')}`,
			};
		const before = seen.get(named.key) ?? 0;
		seen.set(named.key, before + 1);
		return before === 0 || name.kind !== 'person' || !named.key.includes('@')
			? named
			: { ...named, key: `${named.key}.${before}` };
	});
}

function prepareAnalysis(article: Article, analysis: Analysis, analyser: string): PreparedAnalysis {
	const nameKeys = keysOf(article, analysis);
	const keys = nameKeys.map(({ key }) => key);
	const gathered = gather(article, analysis, keys);
	const index = new Map(gathered.map(({ key }, at) => [key, at]));
	const names = gathered.map(
		({ key, mentions, doubtful, surfaces, titles, gender, facts, doubtedQuotes }): PreparedName => {
			const first = keys.indexOf(key);
			return {
				key,
				neighbourhood: nameKeys[first]?.neighbourhood ?? key,
				kind: analysis.names[first]?.kind ?? 'person',
				mentions,
				doubtful,
				surfaces: [...surfaces],
				titles: [...titles],
				gender,
				facts,
				doubtedQuotes,
			};
		},
	);
	const surfaces = gathered.flatMap((named) => [...named.surfaces.keys()]);
	return {
		analyser,
		nameTerms: [...new Set(surfaces.flatMap((surface) => words(surface)).map((word) => word.term))].join(' '),
		names,
		keys: keys.map((key) => index.get(key) ?? 0),
		context: contextOf(article, analysis),
		echoes: echoesOf(article, analysis),
		report: packReport(reportOf(article, analysis, 0)),
		facts: kindsIn(analysis.facts),
		figures: figuresIn(analysis.facts),
	};
}

/** How many facts there are of each kind. */
export function kindsIn(facts: readonly Fact[]): Readonly<Counts> {
	const counts = noFacts();
	for (const { kind } of facts) counts[kind] += 1;
	return counts;
}

/** Value and upper end of every figure. */
export const figuresIn = (facts: readonly Fact[]): PreparedAnalysis['figures'] =>
	facts.flatMap((fact) =>
		fact.kind === 'figure' ? [[fact.value, Math.max(fact.value, fact.max ?? fact.value)] as const] : [],
	);

/** Whether a quote counts as its speaker's words: who is only a candidate for them is not searched for as having said them. */
export const isSaid = ({ certainty }: Fact): boolean => certainty !== 'candidate';

/** Everybody and everything a fact points at. */
export function parties(fact: Fact): readonly Party[] {
	switch (fact.kind) {
		case 'role':
			return [fact.person, fact.organization].filter((party) => party !== null);
		case 'quote':
			return fact.speaker === null ? [] : [fact.speaker];
		case 'figure':
			return [fact.place, fact.source].filter((party) => party !== null);
		case 'relation':
			return [fact.subject, fact.object, fact.recipient, fact.place].filter((party) => party !== null);
		case 'date':
			return [];
	}
}

/** The columns that count facts, in the tables' order. */
export const factCounts = (facts: Readonly<Record<FactKind, number>>): number[] =>
	FACT_KINDS.map((kind) => facts[kind]);
