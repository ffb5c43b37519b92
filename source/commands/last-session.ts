import { existsSync } from 'node:fs';
import { lastSession, type Session } from '../effects/journal/session.ts';
import { CommandError, type Context, type Options } from './command.ts';

/** A reader that was called without a path, told what was open last. */
export interface Resumed {
	readonly context: Context;
	/** What to say of it on the screen; null where there is nothing to say. */
	readonly notice: string | null;
}

const over = (options: Options, { archive, index, journal }: Session): Options => {
	const noted: Readonly<Record<string, string | null>> = { archive, index, journal };
	return {
		on: (name) => options.on(name),
		count: (name) => options.count(name),
		text: (name) => options.text(name) ?? noted[name] ?? null,
	};
};

/** Without a path what was open last is opened again; with `--fresh`, and without a journal, what comes with newsdesk. */
export async function resumed(context: Context, environment: NodeJS.ProcessEnv): Promise<Resumed> {
	const { words, options, stdin } = context;
	const asIs = { context, notice: null };
	if (
		context.shared !== null ||
		words.length > 0 ||
		stdin.taken !== null ||
		options.on('fresh') ||
		options.on('no-journal')
	)
		return asIs;
	const session = lastSession(environment);
	if (session === null) return asIs;
	if (session.archive !== null) {
		const { sharedOf } = await import('./named-archive.ts');
		try {
			const shared = await sharedOf(session.archive, context.options.text('settings'));
			return { context: { ...context, shared, options: over(options, session) }, notice: null };
		} catch (error) {
			if (!(error instanceof CommandError)) throw error;
			return { context, notice: `What was open last cannot be opened: ${error.message}` };
		}
	}
	const gone = session.paths.find((path) => !existsSync(path));
	if (gone !== undefined) return { context, notice: `What was open last is not there any more: ${gone}` };
	return { context: { ...context, words: session.paths, options: over(options, session) }, notice: null };
}
