// A process of its own that keeps an archive open until it is killed: `node hold-open.ts FOLDER INDEX`.
import { openArchive } from '../../../source/effects/archive-thread/open-archive.ts';

const [folder = '', index = ''] = process.argv.slice(2);
const archive = openArchive({ paths: [folder], index });
await archive.settled();
process.stdout.write('settled\n');
