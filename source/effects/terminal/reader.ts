import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { placeNote } from '../../state/desk/noting.ts';
import { trailFrom, trailToKeep } from '../../state/desk/trail-left.ts';
import type { Effect } from '../../state/effect.ts';
import type { Message } from '../../state/message.ts';
import { update } from '../../state/update.ts';
import { SupersededError } from '../archive-thread/open-archive.ts';
import type { JournalPlace } from '../journal/place.ts';
import { keepTrail, trailLeft } from '../journal/trail-file.ts';
import type { Errand } from '../taking/errand.ts';
import type { Errands } from '../taking/errands.ts';
import { Ahead } from './ahead.ts';
import { ASK_BACKGROUND, MOUSE_OFF, MOUSE_ON, mayAsk, mouseEvent, shadeOf } from './capabilities.ts';
import { clipboardSequence, copyHere } from './clipboard.ts';
import { DeskEffects } from './desk.ts';
import { keepYoungSmall, letYoungGrow } from './heap.ts';
import { type Report, TerminalInput } from './input.ts';
import type { LiveArchive } from './live-archive.ts';
import { Loan } from './loan.ts';
import type { Opening } from './opening.ts';
import { printableError, printableStatus } from './printable.ts';
import { Readings } from './readings.ts';
import { answer } from './requests.ts';
import { terminalSize } from './size.ts';

export interface ReaderOptions {
	/** Files and folders to open. */
	readonly paths: string[];
	/** Where the journal lies; null: it is read without one. */
	readonly journal: JournalPlace | null;
	/** Other desks work on the same archive. */
	readonly isShared: boolean;
	/** The article came on stdin, and keys come from the terminal itself. */
	readonly isStdin: boolean;
	/** Options that say what is opened and how it is read, as words of a command line. */
	readonly given: readonly string[];
}

/** An article that is not there by then is told to be coming; most take a tenth of it. */
const LATE_MS = 150;

/** How long Ink waits for the first article: what an indexed archive needs on a slow machine. */
const FIRST_ARTICLE_MS = 250;

const ERRANDS = new URL(import.meta.url.endsWith('.ts') ? '../taking/errands.ts' : './errands.js', import.meta.url);

/**
 * Runs the reader, of which the first screen has been drawn, on an archive, which it closes when left; resolves with the
 * exit status.
 */
export async function runReader(archive: LiveArchive, opened: Opening, options: ReaderOptions): Promise<number> {
	const { stdout, env } = process;
	const { journal } = options;
	const { guard, listen, stdin, unopened } = opened;
	let { model, screen } = opened;
	const { letters } = model;
	const readings = new Readings(archive);
	let isLeft = false;
	let isMouseOn = false;
	const isOver = new Promise<number>((resolve) => {
		guard.leave = resolve;
	});
	const leave = (code: number) => guard.leave(code);

	const input = new TerminalInput(stdin, (report) => onReport(report), env.TERM);
	const onCrash = (error: unknown) => {
		void screen.close().finally(() => {
			process.stderr.write(`newsdesk: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
			leave(2);
		});
	};
	process.on('uncaughtException', onCrash);
	process.on('unhandledRejection', onCrash);

	const ahead = new Ahead(unopened);
	// Messages that arrive together, as the keys of a burst do, are drawn once.
	const dispatch = (messages: readonly Message[]) => {
		const before = model;
		for (const message of messages) {
			const [next, effects] = update(model, message);
			model = next;
			for (const effect of effects) perform(effect);
		}
		// What arrives after the reader was left is not drawn over the shell.
		if (model === before || isLeft) return;
		screen.draw(model);
		keepYoungSmall();
	};

	// Answers that come on each other's heels are drawn once too, a turn of the loop later.
	const arrived: Message[] = [];
	const receive = (...messages: readonly Message[]) => {
		if (arrived.length === 0) setImmediate(() => dispatch(arrived.splice(0)));
		arrived.push(...messages);
	};

	const perform = (effect: Effect) => {
		switch (effect.type) {
			case 'quit':
				leave(effect.code);
				break;
			case 'suspend':
				void loan.stop();
				break;
			case 'redraw':
				screen.redraw(model);
				break;
			case 'patience':
				globalThis.setTimeout(() => receive({ type: 'overdue', ask: effect.ask }), LATE_MS).unref();
				break;
			case 'mouse':
				isMouseOn = effect.on;
				stdout.write(isMouseOn ? MOUSE_ON : MOUSE_OFF);
				break;
			case 'visit':
			case 'edit':
			case 'compose':
			case 'write':
			case 'pipe':
			case 'stop':
				void carryOut(effect).catch((error: unknown) =>
					receive({ type: 'told', text: printableError(error), tone: 'error' }),
				);
				break;
			case 'act':
				void desk?.act(effect);
				break;
			case 'copy':
				stdout.write(clipboardSequence(effect.text, env));
				void copyHere(effect.text, env).then((places) => {
					if (places.length > 0) receive({ type: 'copied', text: effect.text, places });
				});
				break;
			default: {
				const early = ahead.answered(effect);
				if (early !== null) {
					receive(early);
					break;
				}
				answer(archive, readings, effect).then(
					(message) => receive(message),
					(error: unknown) => {
						if (error instanceof SupersededError) return;
						receive({ type: 'failed', message: printableError(error) });
					},
				);
			}
		}
	};

	const onReport = (report: Report) => {
		if (report.type === 'background') receive({ type: 'background', background: shadeOf(report) });
		else {
			const event = mouseEvent(report);
			if (event && isMouseOn) dispatch([{ type: 'mouse', event }]);
		}
	};

	const desk =
		journal === null ? null : new DeskEffects(journal, archive, receive, () => readings.forget(), options.isShared);

	const loan = new Loan({
		screen: () => screen,
		input,
		isMouseOn: () => isMouseOn,
		resized: () => dispatch([{ type: 'resize', size: terminalSize(stdout) }]),
	});
	let errands = null as Errands | null;
	// A file of its own: few need it, and nobody at the start.
	const carryOut = async (errand: Errand) => {
		letYoungGrow();
		const { Errands }: typeof import('../taking/errands.ts') = await import(ERRANDS.href);
		errands ??= new Errands({
			archive,
			paths: options.paths,
			isStdin: options.isStdin,
			options: options.given,
			env,
			receive,
			lend: (work) => loan.lend(work),
		});
		errands.run(errand);
	};

	const stopListening = archive.onChange((status) => {
		if (ahead.isOf(status)) return;
		readings.forget();
		receive({ type: 'status', status: printableStatus(status) }, { type: 'changed' });
	});
	archive.onSaid((text) => receive({ type: 'told', text, tone: 'warning' }));
	for (const effect of opened.pending) perform(effect);
	void desk?.open();
	archive.status().then((status) => {
		if (!ahead.isOf(status)) receive({ type: 'status', status: printableStatus(status) });
	}, onCrash);
	// Before Ink's own listener, so that no frame of the old size is drawn on the new screen.
	const onResize = () => dispatch([{ type: 'resize', size: terminalSize(stdout) }]);
	stdout.on('resize', onResize);

	if (mayAsk(env) && !letters && !model.terminal.linear) stdout.write(ASK_BACKGROUND);
	// Loading Ink keeps the thread for longer than the first article takes to come; keys typed meanwhile wait for it.
	for (const end = performance.now() + FIRST_ARTICLE_MS; performance.now() < end && !model.place.article.reading; ) {
		await setTimeout(2);
	}
	const { inkKeys, inkScreen } = await import('./ink-screen.ts');
	const listeners = {
		onKeys: (keys: readonly string[]) => dispatch(keys.map((key): Message => ({ type: 'key', key }))),
		onPaste: (text: string) => dispatch([{ type: 'paste', text }]),
	};
	if (listen) listen(inkKeys(input, listeners));
	else screen = inkScreen(model, input, listeners);

	if (journal !== null && opened.model.place.left !== null) {
		const left = trailLeft(journal, env);
		const trail = left && trailFrom(left, opened.model.place);
		if (trail) receive({ type: 'trail', ...trail });
	}

	const code = await isOver;
	isLeft = true;
	letYoungGrow();
	errands?.close();
	stopListening();
	stdout.off('resize', onResize);
	loan.close();
	if (isMouseOn) stdout.write(MOUSE_OFF);
	await screen.close();
	for (const effect of placeNote(model)[1]) if (effect.type === 'act') await desk?.act(effect);
	await desk?.close();
	const trail = trailToKeep(model);
	if (journal !== null && trail !== null) keepTrail(journal, trail, env);
	guard.done();
	await archive.close();
	return code;
}
