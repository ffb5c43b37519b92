import { type Spoken, withoutBrackets } from '../../../source/echoes/quotes/spoken.ts';

/** Words of an article between quote marks, and who says them. */
export function said(
	article: string,
	text: string,
	about: { speaker?: string | null; published?: string; start?: number } = {},
): Spoken {
	const { speaker = 'Ada Berg', published = '2031-05-02', start = 40 } = about;
	const whole = ' '.repeat(start) + text;
	return {
		article,
		path: `${article}.txt`,
		outlet: null,
		published,
		start,
		end: start + text.length,
		text,
		...withoutBrackets(whole, { start, end: whole.length }),
		speaker: speaker === null ? null : { text: speaker, entity: `person ${speaker.split(' ').at(-1)}`, name: speaker },
	};
}
