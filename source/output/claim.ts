import { amountWords, unitWords } from '../domain/amount.ts';
import type { Fact, FigureFact, Level, Party, QuoteFact, RelationFact, RoleFact } from '../domain/fact.ts';
import { figureAmount } from '../domain/figure-amount.ts';
import { leadsToAmount } from '../domain/leads-to-amount.ts';
import { isMerePronoun, isMereRelative } from '../domain/mere-pronoun.ts';
import { recurs } from '../domain/recurring.ts';
import { linkOf } from '../domain/relation-link.ts';
import { onOneLine } from '../domain/span.ts';
import type { FactSource } from './records/fact.ts';

/** A party as people know it: its entity's name where that says more than its words. */
export type NameOf = (party: Party) => string;

/** By the names of these entities, each at its index; where none is known, by the words the party stands for. */
export const amongEntities =
	(entities: Readonly<Record<number, { readonly name: string }>>): NameOf =>
	({ name, text, antecedent }) =>
		(name === null ? undefined : entities[name]?.name) ?? antecedent?.text ?? text;

const sentence = (parts: readonly (string | null | false | undefined)[], joint = ' '): string =>
	parts.filter(Boolean).join(joint);

const role = (fact: RoleFact, nameOf: NameOf): string =>
	sentence([nameOf(fact.person), fact.title, fact.organization && nameOf(fact.organization)], ', ');

function quote(fact: QuoteFact, wordsOf: FactSource['wordsOf'], nameOf: NameOf): string {
	const words = fact.pieces.map(wordsOf).join(' … ');
	const said = fact.mode === 'direct' ? `“${words}”` : words;
	const by = fact.speaker && !isMereRelative(fact.speaker) ? nameOf(fact.speaker) : 'speaker unknown';
	return `${said} — ${sentence([by, fact.cue?.text], ', ')}`;
}

/** `A port official` of a sentence's beginning, in the middle of another. */
const withinSentence = (words: string): string =>
	words.replace(/^(?:A|An|The|One|Two|Some|Many|Its|His|Her|Their)(?=\s\p{Ll})/u, (first) => first.toLowerCase());

const levelWords = ({ value, unit }: Level): string =>
	amountWords(value) + (unit === '%' ? '%' : unit ? ` ${unitWords(unit, value)}` : '');

/** `more than 40 tonnes grain, seized, Odesa; according to the port authority; as of 2024-05-01`, `rents rose to 30 EUR` */
function figure(fact: FigureFact, nameOf: NameOf): string {
	const { words, of } = figureAmount(fact);
	const unit =
		fact.unit === '%' ? '%' : fact.unit ? ` ${of ? 'of ' : ''}${unitWords(fact.unit, fact.max ?? fact.value)}` : '';
	const qualifier = fact.qualifier === 'exact' || fact.qualifier === 'range' ? '' : fact.qualifier;
	const levels = sentence([fact.from && `from ${levelWords(fact.from)}`, fact.to && `to ${levelWords(fact.to)}`]);
	const amount = sentence([qualifier, words + unit]);
	const counted = sentence([of && fact.unit === null && fact.counts && 'of', fact.counts]);
	const told = leadsToAmount(fact)
		? fact.unit === null
			? [sentence([fact.action, amount, counted, levels])]
			: [sentence([fact.counts, fact.action, amount, levels])]
		: [sentence([amount, counted]), sentence([fact.action, levels])];
	const what = sentence([...told, fact.place && nameOf(fact.place)], ', ');
	return sentence(
		[
			what,
			fact.source && !isMerePronoun(fact.source) && `according to ${withinSentence(nameOf(fact.source))}`,
			fact.asOf && `as of ${fact.asOf}`,
		],
		'; ',
	);
}

const relation = (fact: RelationFact, wordsOf: FactSource['wordsOf'], nameOf: NameOf): string =>
	sentence(
		[
			fact.subject ? nameOf(fact.subject) : '(unnamed)',
			`→ ${sentence([fact.negated && 'not', fact.verb, linkOf(fact, wordsOf)])} →`,
			fact.object ? nameOf(fact.object) : '(nobody named)',
			fact.recipient && `· to ${nameOf(fact.recipient)}`,
			fact.modality !== 'done' && `· ${fact.modality}`,
			fact.place && `· ${nameOf(fact.place)}`,
			fact.time && `· ${fact.time.text}`,
		],
		' ',
	);

/** What a fact claims, on one line. */
export const claimOf = (fact: Fact, wordsOf: FactSource['wordsOf'], nameOf: NameOf): string =>
	onOneLine(claim(fact, wordsOf, nameOf));

function claim(fact: Fact, wordsOf: FactSource['wordsOf'], nameOf: NameOf): string {
	switch (fact.kind) {
		case 'role':
			return role(fact, nameOf);
		case 'quote':
			return quote(fact, wordsOf, nameOf);
		case 'figure':
			return figure(fact, nameOf);
		case 'date':
			return `${wordsOf(fact)} = ${recurs(fact) ? 'every ' : ''}${fact.value ?? 'not resolved'}`;
		case 'relation':
			return relation(fact, wordsOf, nameOf);
	}
}
