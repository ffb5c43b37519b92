import type { RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { SAYING } from '../../segment/abbreviations.ts';
import { roleFacts } from './holder.ts';
import type { Topic } from './next-sentence.ts';
import { nameOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Callings by which a text goes on to speak of whom it has just named; an office (`the minister`) may as well be another's. */
const CALLINGS: ReadonlySet<string> = new Set(
	`actor actress singer comedian comic rapper guitarist drummer pianist violinist musician composer songwriter dancer choreographer
	designer artist painter sculptor photographer author writer novelist poet playwright broadcaster presenter dj model
	film-maker filmmaker footballer striker midfielder defender winger goalkeeper keeper full-back left-back right-back fly-half
	scrum-half flanker prop hooker batsman bowler all-rounder cricketer golfer jockey boxer sprinter runner hurdler athlete swimmer
	cyclist skier marathoner heptathlete decathlete champion entrepreneur tycoon billionaire millionaire magnate philanthropist
	veteran physicist biologist chemist historian philosopher architect surgeon astronaut explorer`.split(/\s+/),
);

/**
 * `Ann Lee won. The 31-year-old striker was fit.`, `Ann Lee sings. “No,” the singer said.`: likely what the one person is whom the sentence
 * before names. Whoever is told of otherwise is not meant, nor who is called so elsewhere.
 */
export function fromDescription(topic: Topic, sentence: SentenceWords, known: readonly RoleFact[]): RoleFact[] {
	const { draft, words } = sentence;
	const at = describedAt(sentence);
	if (at < 0) return [];
	const [phrase, other] = titlesAfter(sentence, at);
	if (phrase === undefined || other !== undefined || phrase.plural === true || phrase.organization !== null) return [];
	if (!CALLINGS.has(phrase.noun) || !stands(sentence, phrase, at)) return [];
	const name = draft.mentions[topic.mention]?.name;
	const calling = new RegExp(`\\b${phrase.noun}$`, 'i');
	if (known.some(({ person, title }) => person.name === name || calling.test(title))) return [];
	return roleFacts({ sentence, mention: topic.mention, first: at, last: phrase.last }, phrase, 'description').map(
		(fact) => ({
			...fact,
			start: Math.min(fact.start, fact.person.start),
			certainty: 'likely' as const,
			why: `“${draft.article.text.slice(words[at]?.start ?? 0, words[phrase.last]?.end ?? 0)}” is ${nameOf(draft, topic.mention)?.name ?? ''}`,
		}),
	);
}

/** The `the` that begins the sentence, or stands behind a quotation that begins it; -1 without. */
export function describedAt({ words }: SentenceWords): number {
	if (words[0]?.lower === 'the' && !words[0].quoted) return 0;
	if (words[0]?.class !== 'quote') return -1;
	const close = words.findIndex((word, at) => at > 0 && word.class === 'quote' && words[at + 1]?.lower === 'the');
	return close < 0 || words[close + 1]?.quoted === true ? -1 : close + 1;
}

/** Whether the description is a subject, or says what stands in quote marks before it. */
function stands({ words }: SentenceWords, { last }: TitlePhrase, at: number): boolean {
	const next = words[last + 1];
	if (
		next === undefined ||
		words.slice(at, last + 1).some(({ mention, kind }) => mention >= 0 && kind !== 'group' && kind !== 'place')
	)
		return false;
	if (at > 0) return SAYING.has(next.lower);
	return /^(?:verb|be|have|modal)$/.test(next.class) || (next.class === 'comma' && words[last + 2]?.lower === 'who');
}
