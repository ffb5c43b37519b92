import type { ListRow } from '../../archive.ts';
import { hitsIn, type Sought } from '../../query/marks.ts';
import { snippetOf } from '../../query/snippet.ts';
import type { SamplingOf } from '../../record/sampled.ts';
import type { Hit } from '../asking/searcher.ts';
import { headIn, numberIn, textIn } from '../documents/columns.ts';
import { textOf } from './stored.ts';

/** A row of a list, with what was sought marked. */
export function rowOf(hit: Hit<unknown>, sought: readonly Sought[], samplingOf: SamplingOf): ListRow {
	const { headline, place } = headIn(hit);
	return {
		id: textIn(hit, 'id') ?? '',
		path: textIn(hit, 'path') ?? '',
		headline,
		marks: marksIn(headline, sought),
		published: textIn(hit, 'published'),
		outlet: textIn(hit, 'outlet'),
		place,
		snippet: sought.length === 0 ? null : snippetIn(textOf(hit, samplingOf) ?? '', headline, sought),
		analysed: textIn(hit, 'analyser') !== null,
		problems: numberIn(hit, 'problems'),
	};
}

export const marksIn = (headline: string, sought: readonly Sought[]) =>
	hitsIn(headline, sought).map(({ start, end }) => ({ start, end }));

/** Around the best hit below the headline, which shows its own. */
function snippetIn(text: string, headline: string, sought: readonly Sought[]): ListRow['snippet'] {
	const from = text.startsWith(headline) ? headline.length : 0;
	return snippetOf(text, sought, from) ?? (from > 0 ? snippetOf(text, sought) : null);
}
