import { isCorrecting } from '../journal/act.ts';
import { BINDINGS } from './bindings.ts';
import { namedAnew } from './chips.ts';
import { acted, deskCame, unacted } from './desk/acting.ts';
import { noting } from './desk/noting.ts';
import type { Effect } from './effect.ts';
import { frameOf } from './frame.ts';
import { keyByPlace, layoutOf } from './layouts.ts';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import { mouse } from './mouse/mouse.ts';
import { exportWritten, openExport } from './overlays/export/keys.ts';
import { facetsArrived } from './overlays/facets/keys.ts';
import { run } from './overlays/help/commands.ts';
import { ledgerArrived } from './overlays/ledger/keys.ts';
import { composed } from './overlays/note/keys.ts';
import { pipeEnded } from './overlays/outcome/keys.ts';
import type { Overlay } from './overlays/overlay.ts';
import { sentenceArrived } from './overlays/sentence/keys.ts';
import { timelineArrived } from './overlays/timeline/keys.ts';
import { datedArrived } from './overlays/timeline/opened.ts';
import { versionsArrived } from './overlays/versions/keys.ts';
import { overlayPane } from './overlays.ts';
import { arrive, light } from './panes/article/moves.ts';
import * as facts from './panes/facts/moves.ts';
import { keepSelection, preview, selectedRow } from './panes/list/moves.ts';
import { keepInView } from './panes/mentions/layout.ts';
import * as mentions from './panes/mentions/moves.ts';
import * as profile from './panes/profile/moves.ts';
import { listRows } from './screen.ts';
import { withSettings } from './settings/apply.ts';
import { bindingFor, keysOf } from './settings/keymap.ts';
import {
	askList,
	askMentions,
	askProfile,
	askRead,
	inArticle,
	inDesk,
	inList,
	listReaching,
	mentionsReaching,
	refuse,
	type Step,
	say,
	scrolled,
	still,
	then,
} from './step.ts';
import { copied } from './taking/copy.ts';

/** A key typed on another keyboard than a Latin one acts by its place, outside of fields. */
function typedKey(model: Model, name: string): Step {
	const layout = layoutOf(name);
	const known = layout === undefined || layout === model.layout ? model : { ...model, layout };
	const isText = hasField(known) && !/^(?:ctrl|alt)\+/.test(name);
	return key(known, isText ? name : (keyByPlace(name, known.layout) ?? name));
}

function key(model: Model, name: string): Step {
	const quiet: Model = model.notice ? { ...model, notice: null } : model;
	if (name === 'ctrl+c') return [quiet, [{ type: 'quit', code: 130 }]];
	if (name === 'ctrl+z') return [quiet, [{ type: 'suspend' }]];
	// Escape and a key right after it arrive as one, just as the key with alt does; only a field's word keys mean alt.
	const escaped = /^alt\+(.|enter|tab)$/u.exec(name)?.[1];
	if (escaped !== undefined && !(hasField(quiet) && WORD_KEYS.includes(name))) {
		return then(key(quiet, 'escape'), (next) => key(next, escaped));
	}
	if (name === 'escape' && quiet.held.length > 0) return key({ ...quiet, held: [] }, name);
	if (quiet.held.length > 0 || waits(quiet, name)) {
		return still({ ...quiet, held: [...quiet.held, name].slice(0, MOST_HELD) });
	}
	if (quiet.overlay) return overlayKey(quiet, quiet.overlay, name);
	const binding = bindingFor(quiet, name, quiet.place.focus);
	if (binding) return binding.act(quiet);
	const elsewhere = BINDINGS.find((one) => keysOf(quiet, one).includes(name));
	if (!elsewhere) return still(quiet);
	const panes = elsewhere.where === 'everywhere' ? '' : elsewhere.where.join(' or ');
	return refuse(quiet, `${elsewhere.help}: in the ${panes} pane only.`);
}

/** A key for the overlay; `X` is the same in all that are lists. */
function overlayKey(model: Model, overlay: Overlay, name: string): Step {
	const { list, field, key } = overlayPane(overlay);
	return name === 'X' && list && !field ? openExport(model, list(model), overlay) : key(model, name);
}

// A held key's repeats are worth no more than this while an answer is on its way.
const MOST_HELD = 400;

const WORD_KEYS: readonly string[] = ['alt+b', 'alt+f', 'alt+d'];

/** What is done beside the article to words of it. */
const OF_ARTICLE: readonly string[] = ['desk.check', 'sentence'];

/** Whether a key is about something that has been asked for and is not there yet: typed ahead, it must not act on what is. */
function waits(model: Model, name: string): boolean {
	const { overlay, place, awaited, asked, answered, desk } = model;
	if (overlay) return overlayPane(overlay).waits?.(model, name) ?? false;
	// What is done to an article rests on what was done before it.
	if (
		desk.off === null &&
		(desk.acting > 0 || !desk.open) &&
		bindingFor(model, name, place.focus)?.id.startsWith('desk.')
	)
		return true;
	if (place.focus === 'list')
		return place.list.page === null && (bindingFor(model, name, 'list')?.id.startsWith('list.') ?? false);
	const isElsewhere = awaited !== null && awaited.id !== place.article.reading?.article.id;
	if (isElsewhere && OF_ARTICLE.includes(bindingFor(model, name, place.focus)?.id ?? '')) return true;
	if (place.focus === 'mentions') return place.mentions?.page === null && answered.mentions < asked.mentions;
	if (place.focus === 'profile')
		return answered.profile < asked.profile && (bindingFor(model, name, 'profile')?.id.startsWith('profile.') ?? false);
	return isElsewhere;
}

/** Lets the held keys act, in the order typed; those that now wait for something else are held again. */
function release(model: Model): Step {
	return model.held.reduce<Step>((done, name) => then(done, (next) => key(next, name)), still({ ...model, held: [] }));
}

const hasField = (model: Model): boolean => model.overlay !== null && overlayPane(model.overlay).field !== undefined;

function paste(model: Model, text: string): Step {
	const into = model.overlay ? overlayPane(model.overlay).paste : undefined;
	return into ? into(model, text) : refuse(model, 'Pasted text goes into a field: / opens the search.');
}

function listed(model: Model, page: Extract<Message, { type: 'listed' }>['page']): Step {
	// A query that cannot be read leaves the last good result in place.
	if (page.error) return still(inList(model, { error: page.error }));
	const before = model.place.list.page;
	const shown = model.place.article.reading?.article.id;
	const atTop = model.place.list.selected === 0 && model.overlay?.kind === 'search';
	const keep = model.place.list.keep ?? (atTop ? undefined : selectedRow(model)?.id);
	const next = keepSelection(inList(model, { page, error: null, keep: null }), keep);
	const rowOf = (rows: typeof page.rows | undefined) => rows?.find(({ id }) => id === shown);
	const nowAnalysed =
		shown !== undefined && rowOf(before?.rows)?.analysed === false && rowOf(page.rows)?.analysed === true;
	if (nowAnalysed && selectedRow(next)?.id === shown) return askRead(next, shown, { at: 'same' });
	if (next.place.mentions) return still(next);
	// An article that no row stands for is not left beside an empty list.
	if (page.total === 0 && next.place.focus === 'list') {
		return still(inArticle({ ...next, awaited: null }, { reading: null, lit: null }));
	}
	const { reading } = next.place.article;
	const searching = next.overlay?.kind === 'search';
	return searching || reading === null || next.place.focus === 'list' ? preview(next) : still(next);
}

function changed(model: Model): Step {
	const asked = askList(model, model.place.list.top);
	const { mentions: open } = model.place;
	const withMentions = open ? then(asked, (next) => askMentions(next, open.selected)) : asked;
	const withPage = model.place.focus === 'profile' ? then(withMentions, askProfile) : withMentions;
	const again = model.overlay ? overlayPane(model.overlay).changed : undefined;
	return again ? then(withPage, again) : withPage;
}

/** What was put right is told otherwise everywhere: all that is shown is asked for again. */
function corrected(model: Model): Step {
	const { reading } = model.place.article;
	return then(changed(model), (next) =>
		reading && next.awaited === null ? askRead(next, reading.article.id, { at: 'same' }) : still(next),
	);
}

/** How many mentions of the open list are checked has changed. */
const counted = (model: Model): Step =>
	model.place.mentions?.page ? askMentions(model, model.place.mentions.selected) : still(model);

/** Keeps every cursor on screen after a change of size, with the rows that a larger one shows. */
function resized(model: Model): Step {
	const { list, mentions: open, article } = model.place;
	const total = list.page?.total ?? 0;
	const listShown = inList(model, { top: scrolled(list.top, list.selected, listRows(model), total) });
	const shown = keepInView(listShown);
	const placed = article.lit ? light(shown, article.lit) : shown;
	return then(listReaching(placed, list.selected), (next) =>
		open ? mentionsReaching(next, open.selected) : still(next),
	);
}

function step(model: Model, message: Message): Step {
	switch (message.type) {
		case 'key':
			return typedKey(model, message.key);
		case 'paste':
			return paste(model, message.text);
		case 'run': {
			const binding = BINDINGS.find(({ id }) => id === message.id);
			return binding ? run({ ...model, overlay: null }, binding) : still(model);
		}
		case 'resize':
			return resized({ ...model, size: message.size });
		case 'status':
			return still({ ...model, status: message.status });
		case 'changed':
			return changed(model);
		case 'listed':
			return message.ask === model.asked.list
				? then(
						listed(
							namedAnew({ ...model, answered: { ...model.answered, list: message.ask } }, message.names ?? []),
							message.page,
						),
						release,
					)
				: still(model);
		case 'read': {
			if (message.ask !== model.asked.read) return still(model);
			const arrival = model.awaited?.arrival ?? { at: 'start' };
			const settled: Model = { ...model, awaited: null };
			if (!message.reading) return then(refuse(settled, 'This article is no longer in the archive.'), release);
			const read = arrive(settled, message.reading, arrival, model.awaited?.query ?? '');
			const fresh = message.reading.article.id !== model.place.article.reading?.article.id;
			const placed = fresh
				? { ...read, place: { ...read.place, facts: { ...read.place.facts, cursor: 0, top: 0 } } }
				: read;
			return release(placed.place.article.lit && arrival.at !== 'same' ? facts.follow(placed) : placed);
		}
		case 'entities':
			if (message.ask !== model.asked.entities || model.overlay?.kind !== 'picker') return still(model);
			return release({
				...model,
				answered: { ...model.answered, entities: message.ask },
				overlay: { ...model.overlay, page: message.page },
			});
		case 'mentions':
			return message.ask === model.asked.mentions
				? then(mentions.arrived({ ...model, answered: { ...model.answered, mentions: message.ask } }, message), release)
				: still(model);
		case 'sentence':
			return message.ask === model.asked.sentence
				? then(
						sentenceArrived({ ...model, answered: { ...model.answered, sentence: message.ask } }, message.span),
						release,
					)
				: still(model);
		case 'profile':
			return message.ask === model.asked.profile
				? then(
						profile.arrived({ ...model, answered: { ...model.answered, profile: message.ask } }, message.told),
						release,
					)
				: still(model);
		case 'facets':
			return message.ask === model.asked.facets
				? then(
						facetsArrived({ ...model, answered: { ...model.answered, facets: message.ask } }, message.facets),
						release,
					)
				: still(model);
		case 'ledger':
			return message.ask === model.asked.ledger
				? then(ledgerArrived({ ...model, answered: { ...model.answered, ledger: message.ask } }, message.page), release)
				: still(model);
		case 'timeline':
			return message.ask === model.asked.timeline
				? then(
						timelineArrived({ ...model, answered: { ...model.answered, timeline: message.ask } }, message.page),
						release,
					)
				: still(model);
		case 'dated':
			return message.ask === model.asked.dated ? then(datedArrived(model, message.rows), release) : still(model);
		case 'versions':
			return message.ask === model.asked.versions ? then(versionsArrived(model, message.rows), release) : still(model);
		case 'diagnostics':
			return message.ask === model.asked.problems && model.overlay?.kind === 'problems'
				? still({ ...model, overlay: { ...model.overlay, found: message.found } })
				: still(model);
		case 'overdue':
			return still(model.awaited && message.ask === model.asked.read ? { ...model, overdue: message.ask } : model);
		case 'desk':
			return then(
				then(deskCame(model, message.entries, message.problems, message.anew), (next) =>
					message.anew || message.entries.some(isCorrecting) ? corrected(next) : still(next),
				),
				release,
			);
		case 'acted':
			return then(
				then(acted(model, message.entry, message.quiet), (next) =>
					isCorrecting(message.entry) ? corrected(next) : message.entry.act === 'check' ? counted(next) : still(next),
				),
				release,
			);
		case 'unacted':
			return then(unacted(model, message.message, message.quiet), release);
		case 'deskless':
			return then(refuse(inDesk(model, { off: message.message, acting: 0 }), message.message), release);
		case 'composed':
			return composed(model, message.ask, message.text, message.trouble);
		case 'copied':
			return copied(model, message.text, message.places);
		case 'settings':
			return withSettings(model, message.settings, message.trouble);
		case 'mouse':
			return mouse(model, message.event, frameOf(model), key);
		case 'background':
			return still({ ...model, terminal: { ...model.terminal, background: message.background } });
		case 'told':
			return still(say(model, message.text, message.tone));
		case 'written':
			return exportWritten(model, message);
		case 'piped':
			return pipeEnded(model, message);
		case 'failed':
			// Nothing more comes of what was asked; keys that waited for it go on without.
			return release(say({ ...model, awaited: null, answered: model.asked }, message.message, 'error'));
	}
}

/** The reader's whole behaviour: a message in, the next model and what it wants done out. No clock, no input, no output. */
export function update(model: Model, message: Message): readonly [Model, readonly Effect[]] {
	const [next, effects] = noting(model, step(model, message));
	return [facts.settle(next), effects];
}
