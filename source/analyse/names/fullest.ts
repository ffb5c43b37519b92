import type { EntityKind } from '../../domain/entity.ts';
import { canonicalName } from './canonical.ts';
import { isShouted } from './fold.ts';
import { personName } from './person.ts';

/** The fullest of a name's forms in one article, in ordinary letters where it has any: `Abbas Kamel`, not `KAMEL`. */
export function fullest(kind: EntityKind, forms: ReadonlyMap<string, number>): string {
	const [best = ''] = [...forms.keys()].sort((a, b) => {
		const [one, other] = [worth(kind, a), worth(kind, b)];
		return other - one || (forms.get(b) ?? 0) - (forms.get(a) ?? 0) || (a < b ? -1 : 1);
	});
	return best;
}

function worth(kind: EntityKind, form: string): number {
	const loud = isShouted(form) && form.length > 4 && kind !== 'organization' ? 0 : 1000;
	if (kind === 'person') return loud + 50 * personName(form).given.length + form.length;
	if (kind === 'group') return loud + (canonicalName(kind, form) === form ? 1 : 0);
	return loud + (kind === 'place' && canonicalName(kind, form) === form ? 500 : 0) + form.length;
}
