import type { Analysis } from '../../../domain/analysis.ts';
import type { Mention, Name } from '../../../domain/entity.ts';
import type { Fact, Party } from '../../../domain/fact.ts';
import { contains } from '../../../domain/span.ts';
import { attached } from '../../../journal/anchor.ts';
import type { Touched } from './articles.ts';
import type { CorrectedNames } from './names.ts';

interface Named {
	readonly analysis: Analysis;
	readonly keys: Uint32Array;
}

/** An analysis in which mentions were given to others, and what facts say by these mentions too. */
export function split(
	text: string,
	{ analysis, keys }: Named,
	splits: Touched['splits'],
	corrected: CorrectedNames,
): Named {
	const names: Name[] = [...analysis.names];
	const allKeys = [...keys];
	const moved = new Map<Mention, number>();
	for (const { anchor, keys: from, to } of splits) {
		const span = attached(text, anchor);
		const mention = analysis.mentions.find(
			({ start, end, name }) => start === span?.start && end === span.end && from.has(keys[name] ?? -1),
		);
		if (mention === undefined) continue;
		const { key, target } = corrected.given(to);
		let name = allKeys.indexOf(key);
		if (name < 0) {
			name = names.length;
			names.push({ kind: target?.kind ?? 'person', name: target?.name ?? anchor.quote, aliases: [] });
			allKeys.push(key);
		}
		moved.set(mention, name);
	}
	const mentions = analysis.mentions.map((mention): Mention => {
		const name = moved.get(mention);
		return name === undefined
			? mention
			: { ...mention, name, certainty: 'certain', by: 'journal', why: 'you said whose it is' };
	});
	const given = <Of extends Party | null>(party: Of): Of => {
		if (party === null) return party;
		const of = [...moved.keys()].find((mention) => mention.name === party.name && contains(party, mention));
		return of === undefined ? party : { ...party, name: moved.get(of) ?? party.name };
	};
	const facts = moved.size === 0 ? analysis.facts : analysis.facts.map((fact) => withParties(fact, given));
	return { analysis: { ...analysis, names, mentions, facts }, keys: Uint32Array.from(allKeys) };
}

/** A fact with other parties. */
function withParties(fact: Fact, of: <One extends Party | null>(party: One) => One): Fact {
	switch (fact.kind) {
		case 'role':
			return { ...fact, person: of(fact.person), organization: of(fact.organization) };
		case 'quote':
			return { ...fact, speaker: of(fact.speaker) };
		case 'figure':
			return { ...fact, place: of(fact.place), source: of(fact.source) };
		case 'relation':
			return {
				...fact,
				subject: of(fact.subject),
				object: of(fact.object),
				recipient: of(fact.recipient),
				place: of(fact.place),
			};
		case 'date':
			return fact;
	}
}
