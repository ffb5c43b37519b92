import type { Analysis } from '../../domain/analysis.ts';
import type { Mention, Name } from '../../domain/entity.ts';
import type { Fact, Party } from '../../domain/fact.ts';
import { contains } from '../../domain/span.ts';
import { attached } from '../../journal/anchor.ts';
import type { Anchor, EntityTarget } from '../../journal/target.ts';

/** An analysis and, of each of its names, the key. */
export interface Named<Key> {
	readonly analysis: Analysis;
	readonly keys: readonly Key[];
}

/** A mention that was given to somebody else. */
export interface SplitOff<Key> {
	/** Keys of the entity that it was taken from. */
	readonly keys: ReadonlySet<Key>;
	readonly anchor: Anchor;
	/** Id of the entity that it was given to. */
	readonly to: string;
}

/** The key of mentions that were given to an entity, and what that one was called then. */
export interface Given<Key> {
	readonly key: Key;
	readonly target: EntityTarget | undefined;
}

/** An analysis in which mentions were given to others, and what facts say by these mentions too. */
export function split<Key>(
	text: string,
	{ analysis, keys }: Named<Key>,
	splits: readonly SplitOff<Key>[],
	given: (to: string) => Given<Key>,
): Named<Key> {
	const names: Name[] = [...analysis.names];
	const allKeys = [...keys];
	const moved = new Map<Mention, number>();
	for (const { anchor, keys: from, to } of splits) {
		const span = attached(text, anchor);
		const mention = analysis.mentions.find(({ start, end, name }) => {
			const key = keys[name];
			return start === span?.start && end === span.end && key !== undefined && from.has(key);
		});
		if (mention === undefined) continue;
		const { key, target } = given(to);
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
	const giving = <Of extends Party | null>(party: Of): Of => {
		if (party === null) return party;
		const of = [...moved.keys()].find((mention) => mention.name === party.name && contains(party, mention));
		return of === undefined ? party : { ...party, name: moved.get(of) ?? party.name };
	};
	const facts = moved.size === 0 ? analysis.facts : analysis.facts.map((fact) => withParties(fact, giving));
	return { analysis: { ...analysis, names, mentions, facts }, keys: allKeys };
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
