import type { EntityKind } from '../../domain/entity.ts';
import { KNOWN, type Lexicon } from './lexicon/lexicon.ts';

const PLACE = KNOWN.city | KNOWN.region | KNOWN.country;
const BODY = KNOWN.body | KNOWN.team;
const PERSON = KNOWN.given | KNOWN.surname;

/** What a part or an undertaking of a body is called, as often as a body. */
const PART = /^(?:Division|Unit|Project|TV|Television|Team|Office|Corporation|Review|Report)$/;

/**
 * Whether what the lexicon knows of a name's words says the kind that the model took it for, and no other: a listed city that
 * is no club's and no one's surname, a listed body, a usual first name and surname, words that end as a building's or a body's name does.
 */
export function isVouched(kind: EntityKind, words: readonly string[], lexicon: Lexicon): boolean {
	if (words.some((word) => /^(?:and|&|,|\(|\/|['’]s?)$/.test(word))) return false;
	const lower = words.map((word) => word.toLowerCase());
	const bits = lexicon.known(lower.join(' '));
	const [first = ''] = lower;
	const last = lexicon.known(lower.at(-1) ?? '');
	const isLong = words.length > 1 && words.every((word) => /^(?:\p{Lu}|of$|the$|for$)/u.test(word));
	switch (kind) {
		case 'place':
			if ((bits & PLACE) !== 0) return (bits & (BODY | PERSON)) === 0 || (words.length > 1 && (bits & BODY) === 0);
			return isLong && (last & KNOWN.facilityHead) !== 0 && (last & KNOWN.bodyHead) === 0 && (bits & BODY) === 0;
		case 'organization':
			if ((bits & BODY) !== 0) return (bits & (PLACE | PERSON)) === 0;
			return isLong && (last & KNOWN.bodyHead) !== 0 && !PART.test(words.at(-1) ?? '');
		case 'person':
			return (
				words.length === 2 &&
				(bits & (PLACE | BODY)) === 0 &&
				(lexicon.known(first) & KNOWN.given) !== 0 &&
				(last & KNOWN.surname) !== 0 &&
				(last & (KNOWN.facilityHead | KNOWN.bodyHead)) === 0
			);
		case 'group':
			return (bits & KNOWN.demonym) !== 0 && (bits & (PLACE | PERSON)) === 0;
	}
}
