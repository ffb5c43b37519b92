// What is started where the command line names nothing but what is to be read.
import { carryOut, placeOf } from './commands/carry-out.ts';
import type { Options } from './commands/command.ts';
import { openReader } from './commands/open-reader.ts';

const NO_OPTIONS: Options = { on: () => false, text: () => null, count: () => null };

const place = placeOf(import.meta);
process.exit(await carryOut(place, (context) => openReader({ ...context, words: place.argv, options: NO_OPTIONS })));
