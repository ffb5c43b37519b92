import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { type Sighting, sight } from './sighting.ts';

/**
 * What stands in a dateline is a place, whatever a tagger makes of its capitals, and each of its places is one:
 * `DALLAS`, `NAIROBI, Kenya`, `DUBAI/LONDON`. Well-known organizations stay: `UNITED NATIONS`.
 */
export function readDateline(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const { dateline } = page;
	if (dateline === null) return seen;
	const places: Sighting[] = [];
	let first = -1;
	const close = (last: number) => {
		if (first >= 0) places.push(placeOf(page, first, last));
		first = -1;
	};
	for (let at = dateline.first; at < dateline.last; at++) {
		if (/^[,/–—-]$/.test(wordAt(page, at))) close(at);
		else if (first < 0) first = at;
	}
	close(dateline.last);
	const outside = seen.filter(({ first: from, last: to }) => to <= dateline.first || from >= dateline.last);
	return [...outside, ...places].sort((a, b) => a.first - b.first);
}

function placeOf(page: Page, first: number, last: number): Sighting {
	const known = GAZETTEER.at(page, first, last);
	const kind = known !== null && known.last === last ? known.value.kind : 'place';
	return sight(page, first, last, { kind, score: 1, settled: true, by: 'names/dateline' });
}
