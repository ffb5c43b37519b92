import type { Reading } from '../../../archive/archive.ts';
import { amountWords, unitWords } from '../../../domain/amount.ts';
import type { Fact, FactKind, FigureFact, Level, Party } from '../../../domain/fact.ts';
import { figureAmount } from '../../../domain/figure-amount.ts';
import { leadsToAmount } from '../../../domain/leads-to-amount.ts';
import { isMerePronoun, isMereRelative } from '../../../domain/mere-pronoun.ts';
import { recurs } from '../../../domain/recurring.ts';
import { linkOf } from '../../../domain/relation-link.ts';
import { onOneLine } from '../../../domain/span.ts';
import { readableDate } from '../../dates.ts';
import { type Line, piece, type Tone } from '../../text/line.ts';

/** A party by the name it stands for, otherwise by the article's own words. */
export function partyName(party: Party | null, reading: Reading): string {
	if (!party) return '';
	const name = party.name === null ? undefined : reading.analysis.names[party.name]?.name;
	return name ?? onOneLine((party.antecedent ?? party).text);
}

/** `40,000`, `USD 3.2`, `5.4%`. */
function levelWords(link: string, level: Level | null): string {
	if (level === null) return '';
	const { unit } = level;
	const value = amountWords(level.value);
	if (unit === '%') return `${link} ${value}%`;
	return unit !== null && /^[A-Z]{3}$/.test(unit) ? `${link} ${unit} ${value}` : `${link} ${value}`;
}

/**
 * `more than 1,160 people killed`, `200–300 prisoners`, `5% profit rose to USD 3,000,000`: the export's own words; `1/3 of firms`, `dozens of
 * tanks`; `lead`: what stands before the amount, `rents rose to` of `rents rose to EUR 30`.
 */
export function figureClaim(figure: FigureFact): {
	readonly lead: string;
	readonly amount: string;
	readonly rest: string;
} {
	const { words, of } = figureAmount(figure);
	const unit = figure.unit ?? '';
	const amount =
		unit === '%' ? `${words}%` : /^[A-Z]{3}$/.test(unit) ? (of ? `${words} of ${unit}` : `${unit} ${words}`) : words;
	const measured =
		unit !== '' && unit !== '%' && !/^[A-Z]{3}$/.test(unit) ? unitWords(unit, figure.max ?? figure.value) : '';
	const qualifier = figure.qualifier === 'exact' || figure.qualifier === 'range' ? '' : `${figure.qualifier} `;
	const counts = onOneLine(figure.counts ?? '');
	const leads = leadsToAmount(figure);
	const before = leads && figure.unit !== null;
	return {
		lead: leads ? joined([before ? counts : '', figure.action ?? '']) : '',
		amount: qualifier + amount,
		rest: joined([
			of && measured !== '' ? `of ${measured}` : measured,
			before ? '' : of && figure.unit === null && counts !== '' ? `of ${counts}` : counts,
			leads ? '' : (figure.action ?? ''),
			levelWords('from', figure.from),
			levelWords('to', figure.to),
		]),
	};
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** How a fact of each kind reads in one line: what it claims, then who or where. */
export function claimOf(fact: Fact, reading: Reading): Line {
	const plain: Tone = fact.certainty === 'candidate' ? 'dim' : 'plain';
	const words = onOneLine(reading.article.text.slice(fact.start, fact.end));
	switch (fact.kind) {
		case 'role': {
			const organization = partyName(fact.organization, reading);
			return [
				piece(partyName(fact.person, reading), fact.certainty === 'candidate' ? 'dim' : 'person'),
				piece(`  ${onOneLine(fact.title)}${organization === '' ? '' : `, ${organization}`}`, plain),
			];
		}
		case 'quote': {
			const known = fact.speaker && isMereRelative(fact.speaker) ? null : fact.speaker;
			const speaker = partyName(known, reading) || 'no speaker named';
			const text = fact.mode === 'direct' ? `“${words}”` : words;
			return [piece(`${speaker}: `, fact.certainty === 'candidate' ? 'dim' : 'quote'), piece(text, plain)];
		}
		case 'figure': {
			const { lead, amount, rest } = figureClaim(fact);
			const place = partyName(fact.place, reading);
			const source = fact.source && isMerePronoun(fact.source) ? '' : partyName(fact.source, reading);
			const asOf = fact.asOf === null ? '' : `as of ${readableDate(fact.asOf)}`;
			const tail = [place, source, asOf].map((part) => (part === '' ? '' : ` · ${part}`)).join('');
			return [
				piece(lead === '' ? '' : `${lead} `, plain),
				piece(amount, fact.certainty === 'candidate' ? 'dim' : 'figure'),
				piece(rest === '' ? '' : ` ${rest}`, plain),
				piece(tail, 'dim'),
			];
		}
		case 'date': {
			if (fact.value === null) return [piece(words, 'dim')];
			const value = recurs(fact) ? readableDate(fact.value).replace(/^(?:1 )?/, 'every ') : readableDate(fact.value);
			return [piece(value, 'date'), piece(`  ${words}`, plain)];
		}
		case 'relation': {
			const link = linkOf(fact, ({ start, end }) => reading.article.text.slice(start, end));
			const verb = joined([fact.negated ? 'not' : '', fact.verb, link ?? '']);
			const tail = [
				fact.recipient ? ` · to ${partyName(fact.recipient, reading)}` : '',
				fact.modality === 'done' ? '' : ` · ${fact.modality}`,
				fact.place ? ` · ${partyName(fact.place, reading)}` : '',
				fact.time ? ` · ${onOneLine(fact.time.text)}` : '',
			].join('');
			return [
				piece(partyName(fact.subject, reading) || '…', plain),
				piece(` ${verb} `, 'key'),
				piece(partyName(fact.object, reading), plain),
				piece(tail, 'dim'),
			];
		}
	}
}

/** A section of the facts pane. */
export interface FactSection {
	readonly id: string;
	readonly label: string;
	readonly holds: (fact: Fact) => boolean;
}

const ofKind = (id: FactKind, label: string): FactSection => ({ id, label, holds: ({ kind }) => kind === id });

/** Top to bottom: words in quote marks stand apart from what an article tells in its own. */
export const FACT_SECTIONS: readonly FactSection[] = [
	ofKind('role', 'Roles'),
	{ id: 'quote', label: 'Quotes', holds: (fact) => fact.kind === 'quote' && fact.mode !== 'indirect' },
	{ id: 'reported', label: 'Reported speech', holds: (fact) => fact.kind === 'quote' && fact.mode === 'indirect' },
	ofKind('figure', 'Figures'),
	ofKind('date', 'Dates'),
	ofKind('relation', 'Who did what'),
];
