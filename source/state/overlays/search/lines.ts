import type { ListPage } from '../../../archive/archive.ts';
import type { Model } from '../../model.ts';
import { counted, grouped } from '../../text/count.ts';
import { fill, type Line, lineWidth, piece, shortened } from '../../text/line.ts';
import { clip, widthOf } from '../../text/width.ts';
import { completionsOf } from './completing.ts';

/** What the query found, and what is wrong with it. */
export function found(model: Model): Line {
	const { page, error, query } = model.place.list;
	if (error) return [piece(`column ${error.column + 1}: ${error.message} ${error.hint}`, 'error')];
	if (!page || query.trim() === '') return [];
	const { store } = model.status ?? {};
	// Over a network an answer may take its time, and the list that stands is of other words.
	if (store && model.asked.list > model.answered.list)
		return [piece(store.link === 'ready' ? 'looking…' : 'waiting for the cluster…', 'progress')];
	const hidden = page.hidden > 0 ? `  ${grouped(page.hidden)} hidden by the filter` : '';
	const folded = page.folded ?? 0;
	const origins = folded > 0 ? `, ${counted(page.total, 'origin')}` : '';
	return [piece(counted(page.total + folded, 'article') + origins, 'dim'), piece(hidden, 'warning')];
}

/** What a query can be made of, where nothing is typed yet; while a field is completed, what there is to choose from. */
function offered(model: Model, room: number): Line {
	if (model.overlay?.kind !== 'search') return [];
	const { completing, field } = model.overlay;
	if (completing === null && field.text.trim() !== '') return [];
	const { words } = completionsOf(model, completing?.typed ?? '');
	const told = completing === null ? `"a phrase"  -without  OR  ${words.join(' ')}` : words.join('  ');
	return shortened([piece(told, 'dim')], Math.min(room, widthOf(told)));
}

/** How words were read that no article has: `recesion → recession`. */
export const mended = ({ corrections }: ListPage): string =>
	corrections.map(({ written, read }) => `${written} → ${read.slice(0, 3).join(', ')}`).join('  ');

/** How the query's words were read, before what they found, which is never cut for it. */
export function understood(model: Model, room: number): Line {
	const { page, error, query } = model.place.list;
	const choice = offered(model, room);
	if (choice.length > 0) return choice;
	const said = found(model);
	if (error || !page || query.trim() === '') return shortened(said, Math.min(room, lineWidth(said)));
	const { corrections } = page;
	const whole = mended(page);
	// What is typed stands in the field as it is.
	const brief = corrections.map(({ read }) => `→ ${read[0] ?? ''}`).join(' ');
	const left = room - lineWidth(said) - 2;
	if (left < -2) return fill(said, room);
	if (whole === '' || left < 4) return said;
	const words = widthOf(whole) <= left ? whole : clip(brief, left);
	return [piece(`${words}  `, 'key'), ...said];
}
