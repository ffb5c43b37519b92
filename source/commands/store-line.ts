import type { StoreState } from '../archive/archive.ts';
import { counted } from '../domain/amount.ts';

/** What keeps whoever writes to a shared archive waiting, and what was not acknowledged; null where all is well. */
export function storeLine({ link, unacknowledged }: Pick<StoreState, 'link' | 'unacknowledged'>): string | null {
	const said = [
		...(link === 'lost' ? ['the cluster does not answer, trying again'] : []),
		...(link === 'slow' ? ['the cluster keeps us waiting'] : []),
		...(unacknowledged > 0 ? [`${counted(unacknowledged, 'article')} not acknowledged, sent again`] : []),
	];
	return said.length === 0 ? null : said.join('; ');
}
