import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import type { Rect } from '../../screen.ts';
import { counted, grouped } from '../../text/count.ts';
import { doubt, fill, type Line, lineWidth, marked, ofRow, piece, spread } from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { clip, fittingWay } from '../../text/width.ts';
import { noteOn } from '../mentions/lines.ts';
import { barsOf } from './bars.ts';
import { type ProfileRow, profileRows } from './rows.ts';
import type { ProfileState, ToldProfile } from './state.ts';

const dateOf = (published: string | null): string => (published === null ? 'no date' : shortDate(published));

const DATE_WIDTH = 11;

/** Columns of a page from which articles are told by more of their headlines, where none of them has a date to stand beside. */
const WITH_HEADLINES = 60;
const HEADLINE_WIDTH = 24;

/** Of articles without a date their headlines tell one from the other. */
function untimed(headline: string, { months }: ToldProfile, width: number): string {
	const columns = months.length === 0 && width >= WITH_HEADLINES ? HEADLINE_WIDTH : DATE_WIDTH;
	return clip(headline, columns).padEnd(columns);
}

/** `13 Feb 2024` or `13 Feb – 21 Mar 2024`, as far as a post is told. */
function spanOf(first: string | null, last: string | null): string {
	return first === last ? dateOf(first) : `${dateOf(first)} – ${dateOf(last)}`;
}

/** A row's words, in so many columns. */
export function rowLine(row: ProfileRow, told: ToldProfile, width: number): Line {
	switch (row.type) {
		case 'section':
			return [piece(` ${row.title}`, 'strong'), piece(`  ${row.said}`, 'dim')];
		case 'seen':
			return [
				piece(` ${row.label.padEnd(10)} `, 'dim'),
				piece(`${dateOf(row.published)}  `, 'date'),
				piece(row.headline),
			];
		case 'months':
			return [piece(' '), piece(barsOf(told.months, width - 4).bars, 'figure')];
		case 'axis': {
			const { bars, most, each } = barsOf(told.months, width - 4);
			const [first, last] = [told.months[0]?.month ?? '', told.months.at(-1)?.month ?? ''];
			const months = each === 1 ? 'a month' : `in ${each} months`;
			const ends = first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`;
			return [piece(`  ${ends}${bars === '' ? '' : `, ${grouped(most)} ${months} at most`}`, 'dim')];
		}
		case 'variant':
			return [piece('   '), piece(row.variant.name, 'dim'), doubt(false)];
		case 'post': {
			const { title, party, articles, isCertain, first, last } = row.post;
			return spread(
				[
					piece(` ${dateOf(first.published).padStart(DATE_WIDTH)}  `, 'dim'),
					piece([title, party?.name].filter(Boolean).join(', ')),
					doubt(isCertain, ' ?'),
					piece(first.published === last.published ? '' : `  ${spanOf(first.published, last.published)}`, 'dim'),
				],
				[piece(` ${counted(articles, 'article')}`, 'dim')],
				width - 2,
			);
		}
		case 'company':
			return [
				piece(` ${grouped(row.company.articles).padStart(DATE_WIDTH)}  `, 'dim'),
				piece(`${KIND_LETTERS[row.company.kind]} `, row.company.kind),
				piece(row.company.name, row.company.kind),
			];
		case 'fact': {
			const { published, headline, claim, certainty } = row.fact;
			return [
				piece(
					` ${published === null ? untimed(headline, told, width) : dateOf(published).padStart(DATE_WIDTH)}  `,
					'dim',
				),
				doubt(certainty === 'certain', '? '),
				piece(claim, certainty === 'candidate' ? 'dim' : 'plain'),
			];
		}
	}
}

function titleLines(model: Model, { entity: id, name, told }: ProfileState, width: number): Line[] {
	const isFocused = model.place.focus === 'profile';
	const entity = told?.entity;
	const names = [
		piece(entity ? ` ${KIND_LETTERS[entity.kind]} ` : ' ', entity?.kind ?? 'plain'),
		piece((entity?.name ?? name).toUpperCase(), isFocused ? 'key' : 'dim'),
	];
	const counts = entity
		? `${counted(entity.mentionCount, 'mention')} in ${counted(entity.articles, 'article')}`
		: 'looking…';
	const few = entity ? `${grouped(entity.mentionCount)} in ${grouped(entity.articles)}` : counts;
	const kind = entity ? `${entity.kind} · ` : '';
	const some = entity ? `${grouped(entity.mentionCount)} in ${counted(entity.articles, 'article')}` : counts;
	const ways = [`  ${kind}${counts}`, `  ${counts}`, `  ${some}`, `  ${few}`];
	const said = fittingWay(ways, width - lineWidth(names));
	const roles = entity && entity.roles.length > 0 ? ` · ${entity.roles[0]}` : '';
	return [
		fill([...names, piece(`${said}${roles}`, 'dim')], width),
		fill(
			[
				piece(entity && entity.aliases.length > 0 ? `   as ${entity.aliases.join(', ')}` : '', 'dim'),
				...noteOn(model, id),
			],
			width,
		),
	];
}

/** The page of an entity: who, then what is known of it, a row each. */
export function profileLines(model: Model, rect: Rect): Line[] {
	const { profile } = model.place;
	if (!profile) return [];
	const lines = titleLines(model, profile, rect.width);
	const { told, selected, top } = profile;
	const rows = profileRows(told).slice(top, top + Math.max(0, rect.height - lines.length));
	for (const [index, row] of told ? rows.entries() : []) {
		if (!told) break;
		const isSelected = top + index === selected;
		const line = fill([piece(isSelected ? '▌' : ' ', 'key'), ...rowLine(row, told, rect.width - 1)], rect.width - 1);
		lines.push(ofRow([...(isSelected ? marked(line, 'selected') : line), piece(' ')], top + index));
	}
	if (told && profileRows(told).length === 0) lines.push([piece('   Nothing but its mentions is known.', 'dim')]);
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
}
