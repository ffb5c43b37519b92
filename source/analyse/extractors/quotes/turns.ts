import { isReporting } from '../../../domain/article.ts';
import type { QuoteFact } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { speakerOf, turnsIn } from '../../../domain/turns.ts';
import type { Draft } from '../../draft.ts';
import { partyOf } from './party.ts';

/** A paragraph in which somebody has the word, and the quote it is; none where a mere letter stands for who speaks. */
export interface Turn extends Span {
	readonly fact: QuoteFact | null;
}

/** The turns of a transcript or interview: `HOST: And then?`, `Q. Why?`; none of other articles. */
export function turnsOf(draft: Draft): Turn[] {
	const { text, blocks } = draft.article;
	const paragraphs = blocks.filter(({ role }) => isReporting(role));
	const looks = turnsIn(paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + GLANCE))));
	if (looks === null) return [];
	return paragraphs.flatMap((block): Turn[] => {
		const label = speakerOf(text.slice(block.start, Math.min(block.end, block.start + GLANCE)), looks.isNamed);
		if (label === null) return [];
		const mark = text.slice(block.start + label.length, block.end).search(/[.:]\s/) + block.start + label.length;
		const start = mark + 1 + (/^\s*/.exec(text.slice(mark + 1, mark + 10))?.[0].length ?? 0);
		const own = text.slice(start, block.end).trimEnd();
		if (label.length < 2 || own.length === 0 || LABEL.test(label))
			return [{ start: block.start, end: block.end, fact: null }];
		const said = { start, end: start + own.length };
		return [
			{
				start: block.start,
				end: block.end,
				fact: {
					kind: 'quote',
					...said,
					mode: 'direct',
					speaker: partyOf(draft, { start: block.start, end: block.start + label.length }),
					cue: null,
					pieces: [said],
					certainty: 'likely',
					by: 'quote/turn',
					why: 'the speaker’s name and a colon begin the paragraph, as others do',
				},
			},
		];
	});
}

/** Enough to see who has the word. In UTF-16 units. */
const GLANCE = 120;

/** Heads of paragraphs that name nobody. */
const LABEL =
	/^(?:UPDATE|NOTE|ANALYSIS|LIVE|BREAKING|WATCH|READ|SCORE|RESULT|VIDEO|PHOTO|SOURCE|QUESTION|ANSWER|TEAMS?|SUBS)S?\b/i;
