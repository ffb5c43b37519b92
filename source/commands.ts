import { archive } from './commands/archive.ts';
import type { Command } from './commands/command.ts';
import { completion } from './commands/completion.ts';
import { correct } from './commands/correct.ts';
import { doctor } from './commands/doctor.ts';
import { entities } from './commands/entities.ts';
import { exportArchive } from './commands/export.ts';
import { facets } from './commands/facets.ts';
import { facts } from './commands/facts.ts';
import { fetchPages } from './commands/fetch.ts';
import { indexArchive } from './commands/index.ts';
import { journal } from './commands/journal.ts';
import { ledger } from './commands/ledger.ts';
import { man } from './commands/man.ts';
import { mentions } from './commands/mentions.ts';
import { origins } from './commands/origins.ts';
import { quotes } from './commands/quotes.ts';
import { read } from './commands/read.ts';
import { schema } from './commands/schema.ts';
import { search } from './commands/search.ts';
import { settings } from './commands/settings.ts';
import { tag } from './commands/tag.ts';
import { timeline } from './commands/timeline.ts';

/** What runs when the command line names no command. */
export const STANDARD: Command = read;

/** In the order of the help: reading first, then finding, then whole archives, then their upkeep and what shells and programs ask for. */
export const COMMANDS: readonly Command[] = [
	read,
	search,
	facets,
	mentions,
	entities,
	facts,
	ledger,
	quotes,
	origins,
	timeline,
	exportArchive,
	fetchPages,
	indexArchive,
	archive,
	tag,
	correct,
	journal,
	doctor,
	settings,
	schema,
	completion,
	man,
];
