import { isCorrecting } from '../journal/act.ts';
import { changed, counted, listed, readCame, resized } from './arrivals.ts';
import { BINDINGS } from './bindings.ts';
import { namedAnew } from './chips.ts';
import { acted, deskCame, unacted } from './desk/acting.ts';
import { noting } from './desk/noting.ts';
import { unreadCame } from './desk/read-all.ts';
import type { Effect } from './effect.ts';
import { frameOf } from './frame.ts';
import { key, paste, release, typedKey } from './keyboard.ts';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import { mouse } from './mouse/mouse.ts';
import { editsArrived } from './overlays/edits/keys.ts';
import { exportWritten } from './overlays/export/keys.ts';
import { facetsArrived } from './overlays/facets/keys.ts';
import { run } from './overlays/help/commands.ts';
import { ledgerArrived } from './overlays/ledger/keys.ts';
import { composed } from './overlays/note/keys.ts';
import { pipeEnded } from './overlays/outcome/keys.ts';
import { namesCame } from './overlays/picker/keys.ts';
import { problemsCame } from './overlays/problems/keys.ts';
import { sentenceArrived } from './overlays/sentence/keys.ts';
import { statedArrived } from './overlays/stated/keys.ts';
import { timelineArrived } from './overlays/timeline/keys.ts';
import { datedArrived } from './overlays/timeline/opened.ts';
import { versionsArrived } from './overlays/versions/keys.ts';
import * as facts from './panes/facts/moves.ts';
import * as mentions from './panes/mentions/moves.ts';
import * as profile from './panes/profile/moves.ts';
import { withSettings } from './settings/apply.ts';
import { spelled } from './settings/keymap.ts';
import { inDesk, refuse, type Step, say, still, then } from './step.ts';
import { copied } from './taking/copy.ts';
import { withTrail } from './trail.ts';

/** An answer counts where it is to the newest request of its kind; keys that waited for it act then. */
function timely(model: Model, what: keyof Model['answered'], ask: number, arrived: (model: Model) => Step): Step {
	if (ask !== model.asked[what]) return still(model);
	return then(arrived({ ...model, answered: { ...model.answered, [what]: ask } }), release);
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
			return timely(model, 'list', message.ask, (next) =>
				listed(namedAnew(next, message.names ?? []), message.page, message.apiece),
			);
		case 'read':
			return message.ask === model.asked.read ? then(readCame(model, message.reading), release) : still(model);
		case 'entities':
			return model.overlay?.kind === 'picker'
				? timely(model, 'entities', message.ask, (next) => namesCame(next, message.page))
				: still(model);
		case 'mentions':
			return timely(model, 'mentions', message.ask, (next) => mentions.arrived(next, message));
		case 'sentence':
			return timely(model, 'sentence', message.ask, (next) => sentenceArrived(next, message.span));
		case 'unread':
			return timely(model, 'unread', message.ask, (next) => unreadCame(next, message.articles));
		case 'profile':
			return timely(model, 'profile', message.ask, (next) => profile.arrived(next, message.told));
		case 'facets':
			return timely(model, 'facets', message.ask, (next) => facetsArrived(next, message.facets));
		case 'ledger':
			return timely(model, 'ledger', message.ask, (next) => ledgerArrived(next, message.page));
		case 'timeline':
			return timely(model, 'timeline', message.ask, (next) => timelineArrived(next, message.page));
		case 'dated':
			return message.ask === model.asked.dated ? then(datedArrived(model, message.rows), release) : still(model);
		case 'versions':
			return message.ask === model.asked.versions ? then(versionsArrived(model, message.rows), release) : still(model);
		case 'edits':
			return message.ask === model.asked.edits ? then(editsArrived(model, message.told), release) : still(model);
		case 'stated':
			return message.ask === model.asked.stated ? then(statedArrived(model, message.page), release) : still(model);
		case 'diagnostics':
			return message.ask === model.asked.problems ? problemsCame(model, message.found) : still(model);
		case 'overdue':
			return still(model.awaited && message.ask === model.asked.read ? { ...model, overdue: message.ask } : model);
		case 'desk':
			return then(
				then(deskCame(model, message.entries, message.problems, message.anew), (next) =>
					message.anew || message.entries.some(isCorrecting) ? changed(next, true) : still(next),
				),
				release,
			);
		case 'trail':
			return still(withTrail(model, message));
		case 'acted':
			return then(
				then(acted(model, message.entry, message.quiet), (next) =>
					isCorrecting(message.entry)
						? changed(next, true)
						: message.entry.act === 'check'
							? counted(next)
							: still(next),
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
			return withSettings(model, message.settings, message.problems);
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

/** What is said names keys as they are bound now. */
function withKeys(model: Model): Model {
	const { notice } = model;
	const text = notice === null ? '' : spelled(model, notice.text);
	return notice === null || text === notice.text ? model : { ...model, notice: { ...notice, text } };
}

/** The reader's whole behaviour: a message in, the next model and what it wants done out. No clock, no input, no output. */
export function update(model: Model, message: Message): readonly [Model, readonly Effect[]] {
	const [next, effects] = noting(model, step(model, message));
	return [facts.settle(withKeys(next)), effects];
}
