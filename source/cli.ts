import { placeOf } from './commands/carry-out.ts';
import { dispatched } from './commands/dispatch.ts';

process.exit(await dispatched(placeOf(import.meta)));
