import type { Mention } from '../../../domain/entity.ts';
import type { Draft } from '../../draft.ts';
import { bearersOf, CURRENCY_NAMES } from '../../lexicons/currencies.ts';

export interface Issuer {
	readonly code: string;
	/** False where several countries' money bears the name and the article names none of them, or more than one. */
	readonly sure: boolean;
}

const KNOWN = new WeakMap<readonly Mention[], Map<string, Issuer>>();

/** Whose francs, pesos or dinars an article means: the country it names most often, else the largest issuer. */
export function issuerOf({ article, mentions }: Draft, name: string): Issuer {
	const known = KNOWN.get(mentions) ?? new Map<string, Issuer>();
	KNOWN.set(mentions, known);
	const before = known.get(name);
	if (before !== undefined) return before;
	const words = mentions.map(({ start, end }) => article.text.slice(start, end).toLowerCase());
	const named = bearersOf(name)
		.map(({ code, nations }) => ({ code, times: words.filter((word) => nations.includes(word)).length }))
		.filter(({ times }) => times > 0)
		.toSorted((one, other) => other.times - one.times);
	const [most, next] = named;
	const issuer =
		most !== undefined && (next === undefined || most.times > next.times)
			? { code: most.code, sure: next === undefined }
			: { code: CURRENCY_NAMES.get(name)?.code ?? '', sure: false };
	known.set(name, issuer);
	return issuer;
}
