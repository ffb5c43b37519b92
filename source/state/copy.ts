import type { Article } from '../domain/article.ts';
import { shortDate } from './dates.ts';
import type { Model } from './model.ts';
import { currentRow } from './panes/facts/moves.ts';
import { refuse, type Step, say, still } from './step.ts';

/** Headline, outlet, date and file, as a note or a footnote names its source. */
function citation({ headline, outlet, published, path }: Article): string {
	const date = published === null ? null : shortDate(published);
	return `${[headline, outlet, date].filter((part) => part !== null).join(', ')} (${path})`;
}

const SENT = 'Sent to the terminal: ';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

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
			'Nothing is under the cursor to copy: w goes to a name, tab to the facts; Y cites the article.',
		);
	const words = reading.article.text.slice(lit.start, lit.end).replace(/\s+/g, ' ');
	return sent(model, `“${words}” ${citation(reading.article)}`);
}

export function copyCitation(model: Model): Step {
	const { reading } = model.place.article;
	return reading ? sent(model, citation(reading.article)) : refuse(model, 'No article is open.');
}
