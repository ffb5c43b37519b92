import type { Message } from '../../state/message.ts';
import type { LiveArchive } from '../terminal/live-archive.ts';
import { printableError } from '../terminal/printable.ts';
import { compose } from './compose.ts';
import { lineIn, runEditor } from './edit.ts';
import type { Errand } from './errand.ts';
import { fileOf } from './file-of.ts';
import { type Piping, pipeTo } from './pipe.ts';
import { visit } from './visit.ts';
import { writeList } from './write-list.ts';

export interface ErrandTools {
	readonly archive: LiveArchive;
	/** The opened paths, and whether they are what came on stdin. */
	readonly paths: readonly string[];
	readonly isStdin: boolean;
	/** Those it was opened with, for command lines that open the same. */
	readonly options: readonly string[];
	readonly env: NodeJS.ProcessEnv;
	readonly receive: (message: Message) => void;
	/** Gives the terminal to other work, and takes it back when that has ended. */
	readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export class Errands {
	readonly #tools: ErrandTools;
	readonly #running = new Map<number, Piping>();

	constructor(tools: ErrandTools) {
		this.#tools = tools;
	}

	run(errand: Errand): void {
		this.#do(errand).then(
			(message) => {
				if (message) this.#tools.receive(message);
			},
			(error: unknown) => this.#tools.receive({ type: 'told', text: printableError(error), tone: 'error' }),
		);
	}

	/** Ends what still runs: nobody sees what it would write. */
	close(): void {
		for (const { stop } of this.#running.values()) stop();
	}

	async #do(errand: Errand): Promise<Message | null> {
		const { archive, env, lend } = this.#tools;
		switch (errand.type) {
			case 'visit': {
				const trouble = await visit(errand.link, env);
				return trouble === null
					? { type: 'told', text: `Opened ${errand.link}`, tone: 'dim' }
					: { type: 'told', text: `${trouble}: ${errand.link}`, tone: 'warning' };
			}
			case 'edit':
				return this.#edit(errand.path, errand.words);
			case 'compose':
				return { type: 'composed', ask: errand.ask, ...(await lend(() => compose(errand.text, env))) };
			case 'write': {
				const { number, list, file, over } = errand;
				return { type: 'written', number, result: await writeList(archive, list, file, over, this.#tools) };
			}
			case 'pipe': {
				const { number, given, command } = errand;
				const piping = pipeTo(archive, given, command, env, this.#tools);
				this.#running.set(number, piping);
				const result = await piping.done;
				this.#running.delete(number);
				return { type: 'piped', number, result };
			}
			case 'stop':
				this.#running.get(errand.number)?.stop();
				return null;
		}
	}

	async #edit(path: string, words: string): Promise<Message | null> {
		const { paths, isStdin, env, lend } = this.#tools;
		const found = fileOf(path, paths, isStdin);
		if (typeof found === 'string') return { type: 'told', text: found, tone: 'warning' };
		const line = found.line ?? (await lineIn(found.file, words));
		const trouble = await lend(() => runEditor(found.file, line, env));
		return trouble === null ? null : { type: 'told', text: trouble, tone: 'error' };
	}
}
