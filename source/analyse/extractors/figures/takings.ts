import type { Span } from '../../../domain/span.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { isAmount } from './amount-words.ts';
import { subjectWords } from './clause-subject.ts';
import { isCurrency, type Measured } from './measure.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import { governedBy, headAt, type Spot } from './spot.ts';
import { countedWords } from './up-or-down.ts';
import { formOf, phraseOf } from './verb-phrase.ts';

/** What something brings to whoever owns it. */
const TAKING = /^(?:gross|earn|take|make|net|generate|yield|collect|(?:bring|take|rake|pull|haul) in)$/;

/** `The film grossed $42m`, `the raffle brought in £300`: a sum measures what took it. */
export function takings({ parse, at, unit }: Spot): Measured | null {
	if (!isCurrency(unit)) return null;
	const governed = governedBy(parse, at);
	if (governed === null || (governed.link !== null && governed.link !== 'in') || governed.between.length > 0)
		return null;
	const { clause } = governed;
	const { base, phrase } = phraseOf(parse, clause);
	const particle = governed.link === 'in' ? `${base} in` : phrase;
	if (!TAKING.test(particle) || clause.passive || clause.kind === 'infinitive') return null;
	if (base === 'make' && clause.kind === 'attendant') return null;
	const subject = clause.subject.at(-1) ?? -1;
	const of =
		isSomebody(parse, subject) || (base === 'earn' && isNamed(parse, subject))
			? null
			: isAmount(parse, subject)
				? countedNoun(parse, subject)
				: subjectWords(parse, clause);
	const verb = formOf(parse, clause, 'does');
	const action = particle.endsWith(' in') && !verb.endsWith(' in') ? `${verb} in` : verb;
	return {
		of,
		action: clause.group.negated ? null : action,
		change: null,
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** `the top 12 [films] took $9m`; of `Div 17p` nothing is left but the sign of its pence. */
const countedNoun = (parse: ParsedSentence, at: number): Span | null => {
	const of = countedWords(parse, at);
	return of !== null && of.end - of.start > 1 ? of : null;
};

/** Whoever is named, by a name or by capitals alone, earns it. */
const isNamed = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return chunk?.kind === 'noun' && /^\p{Lu}/u.test(parse.words[chunk.head]?.text ?? '');
};

/** People earn; they are no measure of it. */
const isSomebody = (parse: ParsedSentence, at: number): boolean => {
	const head = headAt(parse, at);
	const chunk = parse.chunks[at];
	const word = chunk?.kind === 'noun' ? parse.words[chunk.head] : undefined;
	return (
		isPersonNoun(head) ||
		COLLECTIVE_NOUNS.has(head) ||
		word?.kind === 'person' ||
		word?.kind === 'organization' ||
		word?.kind === 'place'
	);
};
