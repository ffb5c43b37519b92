import type { ListState, Place } from '../../place.ts';
import { counted } from '../../text/count.ts';
import { filterValue, filterWords } from './filter-words.ts';
import type { TrailStep } from './trail-step.ts';

/** Options that make a command read the articles of a list alone. */
const ofList = ({ query, filter }: ListState): readonly string[] => [
	...(query.trim() === '' ? [] : ['--query', query.trim()]),
	...(filter.length === 0 ? [] : ['--filter', filterValue(filter)]),
];

/** Of which articles, in words. */
const from = ({ query, filter }: ListState): string =>
	[query.trim() === '' ? '' : ` of ${query.trim()}`, filter.length === 0 ? '' : ` with ${filterWords(filter)}`].join(
		'',
	);

/** What stood over the panes where an article was opened from it; null for what no command shows. */
export function overStep({ over, list, told }: Place): TrailStep | null {
	if (over === null) return told?.over ?? null;
	switch (over.kind) {
		case 'ledger':
			return {
				kind: 'ledger',
				what: `${over.page === null ? 'figures compared' : counted(over.page.total, 'line')}${from(list)}`,
				words: ['ledger', ...ofList(list), '--limit', 'all'],
			};
		case 'timeline':
			return {
				kind: 'timeline',
				what: `${over.axis === 'event' ? 'what happened when' : 'what was published when'}${over.opened === null ? '' : `: ${over.opened.time}`}${from(list)}`,
				words: [
					'timeline',
					...(over.axis === 'event' ? [] : ['--by', over.axis]),
					...(over.unit === null ? [] : ['--unit', over.unit]),
					...(over.opened === null || over.axis !== 'event' ? [] : ['--on', over.opened.time]),
					...ofList(list),
				],
			};
		case 'stated':
			return {
				kind: 'facts',
				what: `${over.of}s${from(list)}`,
				words: ['facts', '--kind', over.of, ...ofList(list), '--limit', 'all'],
			};
		case 'versions':
			return {
				kind: 'quote',
				what: `versions of “${over.text}”`,
				words: ['quotes', ...ofList(list), '--limit', 'all'],
			};
		default:
			return null;
	}
}
