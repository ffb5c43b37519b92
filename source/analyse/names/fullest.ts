import type { EntityKind } from '../../domain/entity.ts';
import { demonymLemma } from '../lexicons/demonyms.ts';
import { knownPlace } from './canonical.ts';
import { fold, isShouted } from './fold.ts';
import { personName } from './person.ts';

/** The fullest of a name's forms in one article, in ordinary letters where it has them: `Abbas Kamel`, not `KAMEL`. */
export function fullest(kind: EntityKind, forms: ReadonlyMap<string, number>): string {
	const [only] = forms.keys();
	if (forms.size === 1 && only !== undefined) return only;
	const ordinary = new Set([...forms.keys()].filter((form) => !isShouted(form)).map(fold));
	const isLoud = (form: string) => isShouted(form) && ordinary.has(fold(form));
	const [best = ''] = [...forms.keys()].sort((a, b) => {
		if (isLoud(a) !== isLoud(b)) return isLoud(a) ? 1 : -1;
		return fullness(kind, b) - fullness(kind, a) || (forms.get(b) ?? 0) - (forms.get(a) ?? 0) || (a < b ? -1 : 1);
	});
	return best;
}

function fullness(kind: EntityKind, form: string): number {
	if (kind === 'person') return 50 * personName(form).given.length + form.length;
	if (kind === 'group') return demonymLemma(form) === form ? 1 : 0;
	return (kind === 'place' && knownPlace(form) === form ? 500 : 0) + form.length;
}
