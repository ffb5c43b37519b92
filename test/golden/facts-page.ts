import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import type { Fact, Party } from '../../source/domain/fact.ts';
import { spanText } from '../../source/domain/span.ts';

/** An article's analysis as lines for a person to check: names with their mentions, then facts in reading order. */
export function factsPage(article: Article, { names, mentions, facts, diagnostics }: Analysis): string {
	const nameLines = names.map(({ kind, name }, index) => {
		const own = mentions.filter((mention) => mention.name === index);
		const forms = Map.groupBy(own, (mention) => `${spanText(article.text, mention)} ${mention.by}${doubt(mention)}`);
		const counted = [...forms].map(([form, all]) => `${all.length} ${form}`).join(', ');
		return `  ${kind} ${name}: ${counted}`;
	});
	const factLines = facts.map((fact) => `  ${fact.kind} ${stated(article.text, fact)}  [${fact.by}${doubt(fact)}]`);
	const problems = diagnostics.map(({ rule, message }) => `  ${rule}: ${message}`);
	return [
		`${article.path}  ${article.published ?? 'no date'}`,
		`${article.headline}`,
		'',
		`names: ${names.length}, mentions: ${mentions.length}`,
		...nameLines,
		'',
		`facts: ${facts.length}`,
		...factLines,
		...(problems.length > 0 ? ['', 'diagnostics:', ...problems] : []),
		'',
	].join('\n');
}

const doubt = ({ certainty }: Pick<Fact, 'certainty'>): string => (certainty === 'certain' ? '' : ` ${certainty}`);

const line = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** A party's words; `=` where it is one of the article's names. */
const party = (one: Party | null): string => (one === null ? '-' : `${line(one.text)}${one.name === null ? '' : ' ='}`);

function stated(text: string, fact: Fact): string {
	switch (fact.kind) {
		case 'role':
			return `${party(fact.person)} | ${fact.title} | ${party(fact.organization)}`;
		case 'quote': {
			const content = fact.pieces.map((piece) => line(spanText(text, piece))).join(' … ');
			return `${fact.mode} ${party(fact.speaker)} | ${fact.cue?.text ?? '-'} | ${content}`;
		}
		case 'figure': {
			const amount = fact.max === null ? `${fact.value}` : `${fact.value}-${fact.max}`;
			const parts = [fact.unit, fact.counts, fact.action].filter((part) => part !== null).join(' ');
			const where = fact.place === null ? '' : ` @ ${party(fact.place)}`;
			const source = fact.source === null ? '' : ` says ${party(fact.source)}`;
			const asOf = fact.asOf === null ? '' : ` as of ${fact.asOf}`;
			const from = fact.from === null ? '' : ` from ${fact.from.value}`;
			const to = fact.to === null ? '' : ` to ${fact.to.value}`;
			return `"${line(spanText(text, fact))}" ${fact.qualifier} ${amount} ${parts}${from}${to}${where}${source}${asOf}`;
		}
		case 'date':
			return `"${line(spanText(text, fact))}" ${fact.value ?? 'unresolved'}`;
		case 'relation': {
			const place = fact.place === null ? '' : ` @ ${party(fact.place)}`;
			const time = fact.time === null ? '' : ` when ${fact.time.text}`;
			const not = fact.negated ? 'not ' : '';
			const to = fact.recipient === null ? '' : ` to ${party(fact.recipient)}`;
			const modality = fact.modality === 'done' ? '' : ` (${fact.modality})`;
			return `${party(fact.subject)} | ${not}${fact.verb}${modality} | ${party(fact.object)}${to}${place}${time}`;
		}
	}
}
