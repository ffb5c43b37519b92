import type { Line } from './lines.ts';

/** A name's key as words: `place:new-york` → `New York`. */
export const placeWords = (key: string): string => {
	const words = key.slice(key.indexOf(':') + 1).replace(/[@~].*$/s, '');
	const [family = '', given] = words.split(',');
	return (given === undefined ? family : `${given} ${family}`).replace(/(?:^|[- ])\p{L}/gu, (letter) =>
		letter.replace('-', ' ').toUpperCase(),
	);
};

/** What a line is about, in words: `person killed, Gaza`, `revenue USD, up`. */
export function titleOf({ counts, action, place, from, to, kind }: Line): string {
	const what = counts === 'person' ? 'people' : counts;
	const when = from === null ? '' : from === to || to === null ? from : `${from} to ${to}`;
	return [
		[what, action, kind === 'plan' ? '(planned)' : ''].filter(Boolean).join(' '),
		place === null ? '' : placeWords(place),
		when,
	]
		.filter(Boolean)
		.join(', ');
}
