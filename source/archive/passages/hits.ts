import type { Analysis } from '../../domain/analysis.ts';
import type { Fact } from '../../domain/fact.ts';
import { bySpan, overlaps, type Span } from '../../domain/span.ts';
import { extentOf } from '../../echoes/timeline/extent.ts';
import { type Hit, hitsIn, type Sought } from '../query/marks.ts';
import { parse } from '../query/parse.ts';
import { type QueryLeaf, wanted } from '../query/tree.ts';

/**
 * Where a text has what a query seeks, in reading order, none within another: its words; in place of a speaker's name what
 * they said; where it seeks no words, the facts it asks for.
 */
export function hitsOf(
	text: string,
	analysis: Analysis | null,
	query: string,
	sought: readonly Sought[],
): readonly Span[] {
	const hits = hitsIn(text, sought);
	if (analysis === null) return hits.map(spanOf);
	if (sought.length === 0) return apart(factsAsked(analysis.facts, query));
	const isSpeaker = ({ sought: index }: Hit): boolean => sought[index]?.spoke === true;
	const names = hits.filter(isSpeaker);
	const said = names.length === 0 ? [] : apart(saidBy(analysis, names));
	if (said.length === 0) return hits.map(spanOf);
	const isWithin = (hit: Span): boolean => said.some((one) => overlaps(one, hit));
	return [...said, ...hits.filter((hit) => !isSpeaker(hit) && !isWithin(hit)).map(spanOf)].sort(bySpan);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What those said whose names stand there; of quotes that somebody is to look at only where there are no others. */
function saidBy({ mentions, facts }: Analysis, names: readonly Span[]): readonly Fact[] {
	const speakers = new Set(mentions.filter((one) => names.some((name) => overlaps(one, name))).map(({ name }) => name));
	const said = facts.filter(
		(fact) => fact.kind === 'quote' && fact.speaker?.name != null && speakers.has(fact.speaker.name),
	);
	const sure = said.filter(({ certainty }) => certainty !== 'candidate');
	return sure.length > 0 ? sure : said;
}

function factsAsked(facts: readonly Fact[], query: string): readonly Fact[] {
	const { node } = parse(query);
	const leaves = node === null ? [] : wanted(node);
	return facts.filter((fact) => leaves.some((leaf) => isAsked(fact, leaf)));
}

function isAsked(fact: Fact, leaf: QueryLeaf): boolean {
	if (leaf.type === 'has') return fact.kind === leaf.kind;
	if (leaf.type === 'figure' && fact.kind === 'figure') {
		const most = Math.max(fact.value, fact.max ?? fact.value);
		return (
			(leaf.toWithin ? fact.value <= leaf.to : fact.value < leaf.to) &&
			(leaf.fromWithin ? most >= leaf.from : most > leaf.from)
		);
	}
	if (leaf.type !== 'event' || fact.kind !== 'date') return false;
	const extent = extentOf(fact.value);
	return extent !== null && (leaf.from ?? '') <= extent.from && (leaf.to === null || extent.to <= leaf.to);
}

/** In reading order; of those that overlap the first, and of two that begin together the longer. */
function apart(spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans.map(spanOf).sort(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
	return kept;
}
