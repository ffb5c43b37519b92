import type { Reading } from '../../archive/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { Fact, QuoteFact } from '../../domain/fact.ts';
import { onOneLine, type Span, spanText } from '../../domain/span.ts';
import { shortDate } from '../dates.ts';
import type { Model } from '../model.ts';
import { partyName } from '../panes/facts/claims.ts';
import { currentRow } from '../panes/facts/moves.ts';
import { isBeingRead } from '../panes/list/moves.ts';
import { refuse, type Step, say, still } from '../step.ts';
import { articleMeant } from './source.ts';

/** Headline, outlet, date and file, as a note or a footnote names its source. */
function citation({ headline, outlet, published, path }: Article): string {
	const date = published === null ? null : shortDate(published);
	return `${[headline, outlet, date].filter((part) => part !== null).join(', ')} (${path})`;
}

/** The same with who wrote it and where it was published, as far as the file tells. */
function reference(article: Article): string {
	const { byline, particulars } = article;
	const author = byline === null ? '' : `${byline.replace(/^by\s+/i, '').trim()}: `;
	const version = particulars.version === null ? '' : `, version ${particulars.version}`;
	const link = particulars.link === null ? '' : ` ${particulars.link}`;
	return `${author}${citation(article)}${version}${link}`;
}

/** How sure it is that these are a speaker's words, as the copy says it. */
const SAID = { certain: '— ', likely: '— probably ', candidate: '— perhaps ' } as const;

const words = (text: string, span: Span): string => onOneLine(spanText(text, span));

/** Only words that stand in quote marks are given them; what is told in the outlet's own words is told so. */
function quoted(fact: QuoteFact, reading: Reading): string {
	const { text } = reading.article;
	const said = fact.pieces.map((piece) => words(text, piece)).join(' … ');
	const speaker = fact.speaker ? `${SAID[fact.certainty]}${partyName(fact.speaker, reading)}` : '— speaker unknown';
	if (fact.mode === 'direct') return `“${said.replace(/,$/, '')}” ${speaker}.`;
	return `${said} ${speaker}, ${fact.mode === 'indirect' ? 'not in their own words' : 'partly in their own words'}.`;
}

/** The fact under the cursor: in the facts pane its row, in the article the one whose very words are lit. */
function factUnder(model: Model, reading: Reading, lit: Span): Fact | undefined {
	const row = model.place.focus === 'facts' ? currentRow(model) : undefined;
	if (row?.type === 'fact') return row.fact;
	return reading.analysis.facts.find(({ start, end }) => start === lit.start && end === lit.end);
}

const SENT = 'Sent to the terminal: ';

function sent(model: Model, text: string): Step {
	return [say(model, `${SENT}${onOneLine(text)}`, 'dim'), [{ type: 'copy', text }]];
}

/** Where the text is known to be; said only while nothing else has been since. */
export function copied(model: Model, text: string, places: readonly string[]): Step {
	if (model.notice?.text !== `${SENT}${onOneLine(text)}`) return still(model);
	return still(say(model, `Copied to ${places.join(' and ')}: ${onOneLine(text)}`, 'dim'));
}

export function copyLit(model: Model): Step {
	const { reading, lit } = model.place.article;
	if (!reading) return refuse(model, 'No article is open.');
	if (!lit || (model.place.focus === 'facts' && currentRow(model)?.type === 'section'))
		return refuse(
			model,
			isBeingRead(model)
				? 'The names of this article are still being read; ‹copy.citation› cites it.'
				: 'Nothing is under the cursor to copy: ‹article.name.next› goes to a name, ‹pane.next› to the facts; ‹copy.citation› cites the article.',
		);
	const fact = factUnder(model, reading, lit);
	const told = fact?.kind === 'quote' ? quoted(fact, reading) : `“${words(reading.article.text, lit)}”`;
	return sent(model, `${told} ${citation(reading.article)}`);
}

export function copyReference(model: Model): Step {
	const article = articleMeant(model);
	return typeof article === 'string' ? refuse(model, article) : sent(model, reference(article));
}
