import { findNames } from '../../../source/analyse/names/names.ts';
import { segment } from '../../../source/analyse/segment.ts';
import type { Tag, Tagger } from '../../../source/analyse/tagger/tagger.ts';
import type { EntityKind } from '../../../source/domain/entity.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { P: 'person', O: 'organization', L: 'place', G: 'group' };

/** A tagger that finds what a text marks: `[Ada Byrne|P]` is a person, O an organization, L a place, G a group. */
export function taught(marked: string): { text: string; tagger: Tagger } {
	const tags: Tag[] = [];
	let text = '';
	for (const piece of marked.split(/(\[[^\]|]+\|[POLG]\])/)) {
		const mark = /^\[([^\]|]+)\|([POLG])\]$/.exec(piece);
		if (mark === null) {
			text += piece;
			continue;
		}
		const [, words = '', letter = ''] = mark;
		const kind = KINDS[letter] ?? 'organization';
		tags.push({ start: text.length, end: text.length + words.length, kind, fine: '', score: 0.9 });
		text += words;
	}
	return { text, tagger: { tag: () => tags } };
}

/** Each name of a marked text as `kind: surfaces of its mentions in reading order`; `place` is its dateline's. */
export function namesIn(marked: string, place: string | null = null): string[] {
	const { text, names, mentions } = read(marked, place);
	return names.map(({ kind }, index) => {
		const own = mentions.filter(({ name }) => name === index).map(({ start, end }) => text.slice(start, end));
		return `${kind}: ${own.join(', ')}`;
	});
}

/** Names and mentions of a marked text; every line is a paragraph. */
export function read(marked: string, place: string | null = null) {
	const { text, tagger } = taught(marked);
	let start = 0;
	const blocks = text.split('\n').map((line) => {
		const block = { role: 'paragraph' as const, start, end: start + line.length };
		start += line.length + 1;
		return block;
	});
	const at = place === null ? null : { start: text.indexOf(place), end: text.indexOf(place) + place.length };
	return { text, ...findNames(text, segment(text, blocks), tagger, at) };
}
