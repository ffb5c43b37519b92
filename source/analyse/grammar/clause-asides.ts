import { markAt, REACH, type Reading } from './clause.ts';

/** Index of the comma that opens the aside which the comma at `close` ends: `X[,] the agency's chief[,] left`; -1 where none does. */
export function closesAside(reading: Reading, close: number): number {
	const added = opensAddition(reading, close);
	if (added >= 0) return added;
	let isWithin = false;
	for (let at = close - 2; at > 0 && at > close - REACH; at--) {
		const chunk = reading.chunks[at];
		if (chunk?.kind === 'mark') return -1;
		isWithin ||= chunk?.kind === 'subordinator';
		if (chunk?.kind !== 'comma' || reading.chunks[reading.outline.skipAdverbs(at - 1)]?.kind !== 'noun') continue;
		if (reading.outline.skipAhead(at + 1) === close) return at;
		const opener = reading.chunks[reading.outline.skipAhead(at + 1)];
		if (opener === undefined || opener.kind === 'coordinator') return -1;
		// Byrne, who won when it was run in Lima, endured …
		if (isWithin) return opener.kind === 'relative' ? at : -1;
		if (reading.words[opener.first]?.lower === 'whose') return at;
		if (opener.kind === 'relative' || opener.kind === 'preposition' || opener.kind === 'adverb') return at;
		if (opener.kind === 'verb')
			return opener.form === 'either' || opener.form === 'participle' || opener.form === 'ing' ? at : -1;
		if (opener.kind === 'noun' && !hasMainVerb(reading, at + 1, close)) return at;
		return -1;
	}
	return -1;
}

/** `Chile[,] along with Peru, Cuba and Oman[,] has signed`: an insert that adds a list is passed over whole; -1 without one. */
function opensAddition({ chunks, words, outline }: Reading, close: number): number {
	for (let at = close - 1; at > 0 && at > close - REACH; at--) {
		const chunk = chunks[at];
		if (chunk === undefined || !/^(?:noun|comma|coordinator|adverb|preposition)$/.test(chunk.kind)) return -1;
		if (chunk.kind !== 'comma' || chunks[outline.skipAdverbs(at - 1)]?.kind !== 'noun') continue;
		const opener = chunks[at + 1]?.first ?? 0;
		const said = `${words[opener]?.lower} ${words[opener + 1]?.lower} ${words[opener + 2]?.lower}`;
		if (ADDING.test(said)) return at;
	}
	return -1;
}

const ADDING = /^(?:(?:along|together) with|as well as|including|such as|like|in addition to) /;

/** Index of the dash or bracket that opens the aside which the one at `close` ends: `Ward [-] who left in May [-] won`; -1 where it joins a party or ends no aside. */
export function asideBefore(reading: Reading, close: number): number {
	const opening = markAt(reading, close) === ')' ? /^\($/ : DASH;
	if (opening === DASH && !DASH.test(markAt(reading, close))) return -1;
	for (let at = close - 1; at > 0 && at > close - REACH; at--) {
		if (reading.chunks[at]?.kind !== 'mark') continue;
		if (!opening.test(markAt(reading, at)) || reading.chunks[at + 1]?.kind === 'coordinator') return -1;
		return reading.chunks[reading.outline.skipAdverbs(at - 1)]?.kind === 'noun' ? at : -1;
	}
	return -1;
}

function hasMainVerb(reading: Reading, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const kind = reading.byChunk.get(at)?.kind;
		if (kind === 'main' || kind === 'other') return true;
	}
	return false;
}

const DASH = /^(?:-|–|—|--)$/;
