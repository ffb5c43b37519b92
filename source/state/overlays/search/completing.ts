import { exampleOf, NAMED_FIELDS } from '../../../archive/query/fields.ts';
import { STANDINGS } from '../../../archive/query/tree.ts';
import { DAY_WORDS } from '../../../archive/query/values.ts';
import { FACT_KINDS } from '../../../domain/fact.ts';
import { tagsOf } from '../../../journal/marks.ts';
import type { Model } from '../../model.ts';

/** What can stand behind a field's colon, of fields whose values are few. */
function valuesOf(model: Model, name: string): readonly string[] {
	switch (name) {
		case 'is':
			return STANDINGS;
		case 'has':
			return FACT_KINDS;
		case 'date':
		case 'event':
			return DAY_WORDS;
		case 'tag':
			return tagsOf(model.desk.held).map(({ tag }) => tag);
		default:
			return [];
	}
}

/** The word that a query ends with, behind signs that may stand before it. */
const LAST = /^(.*?)([^\s():-][^\s():]*)?(?::(\S*))?$/su;

/** What a query's last word can become: fields, or a field's values. */
export interface Completions {
	/** What stands before it. */
	readonly before: string;
	readonly words: readonly string[];
	/** How a value of the field can look, where its values are not known. */
	readonly example: string | null;
}

/** Completions of what is typed before the cursor. */
export function completionsOf(model: Model, typed: string): Completions {
	const [, before = '', name = '', value] = LAST.exec(typed) ?? [];
	const fits = (begun: string) => (word: string) => word.startsWith(begun.toLowerCase());
	if (value === undefined)
		return { before, words: NAMED_FIELDS.filter(fits(name)).map((field) => `${field}:`), example: null };
	const words = valuesOf(model, name.toLowerCase()).filter(fits(value));
	return { before: `${before}${name}:`, words, example: exampleOf(name.toLowerCase()) };
}
