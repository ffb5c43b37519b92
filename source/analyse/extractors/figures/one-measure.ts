import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Single } from './single.ts';

/** Units that `a` or `an` and a bound make a finding, as number and unit: `over a decade` is more than ten years. */
const MEASURES: ReadonlyMap<string, readonly [value: number, unit: string]> = new Map([
	['hour', [1, 'hour']],
	['week', [1, 'week']],
	['month', [1, 'month']],
	['year', [1, 'year']],
	['decade', [10, 'year']],
	['century', [100, 'year']],
	['metre', [1, 'metre']],
	['meter', [1, 'metre']],
	['kilometre', [1, 'kilometre']],
	['kilometer', [1, 'kilometre']],
	['mile', [1, 'mile']],
	['tonne', [1, 'tonne']],
	['ton', [1, 'ton']],
]);

/** The last words of what bounds a measure: `more than`, `at least`, `up to`. */
const BOUNDS = /^(?:over|than|nearly|almost|about|least|around|roughly|under|approximately)$/;

/** Behind it these make a time of the measure: `more than a year ago`, `about a week later`. */
const POINTS =
	/^(?:ago|later|earlier|after|before|from|since|old|late|early|ahead|away|behind|until|till|'s|'|-|long|off|prior|previously|beyond|short)$/;

/** `for [over a decade]`, `took nearly [an hour]`, `up to [a month]`: one of a unit, which a bound before it makes a finding; null for any other. */
export function readOneMeasure(terms: readonly Term[], at: number): Single | null {
	const measure = MEASURES.get(wordAt(terms, at + 1));
	if (measure === undefined || !isBound(terms, at - 1) || POINTS.test(wordAt(terms, at + 2))) return null;
	const [value, unit] = measure;
	return {
		value,
		max: null,
		to: at + 2,
		currency: null,
		unit,
		manner: 'spelled',
		scale: 1,
		signed: false,
		doubt: null,
	};
}

function isBound(terms: readonly Term[], at: number): boolean {
	const word = wordAt(terms, at);
	if (word === 'to') return wordAt(terms, at - 1) === 'up';
	if (word === 'over' || word === 'about' || word === 'around') return LASTING.test(wordAt(terms, at - 1));
	return BOUNDS.test(word);
}

/** Before `over` and `about` these tell how long: `for over a year`; `fell over a year` does not. */
const LASTING =
	/^(?:for|of|in|after|is|was|were|by|just|well|little|only|take[ns]?|took|taking|last(?:s|ed|ing)?|spent|spend|wait(?:ed|s)?|with|than|every|within)$/;
