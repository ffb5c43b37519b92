import { ENTITY_KINDS } from '../../domain/entity.ts';
import { WRITTEN_BY } from '../record/rules.ts';
import { JOINED } from './entity-keys.ts';
import { MENTIONS_ALONE, NAMES_ALONE } from './told-alone.ts';

/** Words are cut, folded and paired by newsdesk itself (see `query/words.ts`) and those of names are handed to FTS5 with spaces between them; it only splits at those. */
const TOKENIZER = `unicode61 remove_diacritics 0 categories 'L* M* N* Co S* P*'`;

/** With what a key's name begins, by its kind's number. */
const KIND_OF_NAME = `CASE kind ${ENTITY_KINDS.map((kind, number) => `WHEN ${number} THEN '${kind}:'`).join(' ')} END`;

/** The tables. With every change of them `SCHEMA_VERSION` is raised. */
export const SCHEMA = [
	'CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;',
	// How many articles there are: counting a million takes a second where nothing of them is in memory yet.
	`INSERT INTO meta (key, value) VALUES ('articles', 0);`,
	// By what the records in it are written: see record/rules.ts.
	`INSERT INTO meta (key, value) VALUES ('records', '${WRITTEN_BY.id}');`,

	// What lies in the opened folders. 'modified' is in milliseconds; 'fingerprint' is of the metadata beside the file.
	`CREATE TABLE file (
	file INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified REAL NOT NULL,
	fingerprint TEXT NOT NULL, complete INTEGER NOT NULL, problems TEXT
);`,
	// Which articles a file holds; the same article may lie in several places and is listed once.
	`CREATE TABLE holding (
	file INTEGER NOT NULL, record INTEGER NOT NULL, id TEXT NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (file, record)
) WITHOUT ROWID;`,
	'CREATE INDEX holding_id ON holding (id);',
	// Texts that have a link or slug; 'instead' is the id of the later version that is listed in this one's place.
	'CREATE TABLE edition (id TEXT PRIMARY KEY, instead TEXT, about TEXT NOT NULL) WITHOUT ROWID;',
	'CREATE INDEX edition_instead ON edition (instead) WHERE instead IS NOT NULL;',
	'CREATE TABLE edition_key (key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (key, id)) WITHOUT ROWID;',

	// 'folded' is the headline in one case and without marks; null where that is its letters in lower case. 'shelf' is null where its body is loose.
	'CREATE TABLE outlet (outlet INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, terms TEXT NOT NULL);',
	`CREATE TABLE article (
	doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file INTEGER NOT NULL, path TEXT NOT NULL, headline TEXT NOT NULL,
	folded TEXT, outlet INTEGER, outlet_folded TEXT, place TEXT, published TEXT, fingerprint TEXT NOT NULL, analyser TEXT,
	shelf INTEGER, problems INTEGER NOT NULL, role INTEGER NOT NULL, quote INTEGER NOT NULL, figure INTEGER NOT NULL,
	date INTEGER NOT NULL, relation INTEGER NOT NULL
);`,
	'CREATE INDEX article_by_date ON article (published DESC, path);',
	'CREATE INDEX article_by_headline ON article (coalesce(folded, lower(headline)), path);',
	'CREATE INDEX article_by_outlet ON article (outlet_folded, published DESC, path);',
	'CREATE INDEX article_unread ON article (analyser) WHERE analyser IS NULL;',
	'CREATE INDEX article_troubled ON article (problems) WHERE problems > 0;',
	'CREATE INDEX file_troubled ON file (path) WHERE problems IS NOT NULL;',
	// Article and analysis, compressed and in pieces: some articles' together on a shelf, those of others alone. See record/ and bodies.ts.
	'CREATE TABLE shelf (piece INTEGER PRIMARY KEY, packed BLOB NOT NULL);',
	'CREATE TABLE body (piece INTEGER PRIMARY KEY, packed BLOB NOT NULL);',
	// How many names the analysis has, and the name key of each, see record/key-list.ts.
	'CREATE TABLE analysis (doc INTEGER PRIMARY KEY, names INTEGER NOT NULL, keys BLOB NOT NULL);',
	'CREATE TABLE diagnostic (doc INTEGER PRIMARY KEY, problems TEXT NOT NULL);',
	// Figures' values with their articles, in blocks of rows in their order (ordered/amounts.ts); those that go up to another value apart.
	'CREATE TABLE amount (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	'CREATE TABLE figure (value REAL NOT NULL, doc INTEGER NOT NULL, most REAL NOT NULL, PRIMARY KEY (value, doc, most)) WITHOUT ROWID;',

	// What articles have of each other. Hashes are of 30 bits. How many words a print of a text has, by which sampled runs of words
	// it is found, in blocks of rows by their hashes from 'first' on (record/hash-rows.ts), and, in such blocks too, how many prints have a line near an end.
	'CREATE TABLE print (doc INTEGER PRIMARY KEY, words INTEGER NOT NULL);',
	'CREATE TABLE shingle (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	'CREATE TABLE line (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	// Articles that print one text, each two found both ways, and the number that all of one text share; others have no row.
	'CREATE TABLE copy (doc INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (doc, other)) WITHOUT ROWID;',
	'CREATE TABLE origin (doc INTEGER PRIMARY KEY, origin INTEGER NOT NULL);',
	'CREATE INDEX origin_copies ON origin (origin);',
	// Four words in a row between quote marks and a number for who says them (0 for nobody), and which words so marked are the same, both ways, by where they begin.
	'CREATE TABLE saying (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	`CREATE TABLE quoting (
	doc INTEGER NOT NULL, start INTEGER NOT NULL, other INTEGER NOT NULL, other_start INTEGER NOT NULL,
	PRIMARY KEY (doc, start, other, other_start)
) WITHOUT ROWID;`,
	// By what an article with figures is held against others: see record/signatures.ts. Its episodes are numbered by the article's number.
	'CREATE TABLE report (doc INTEGER PRIMARY KEY, signatures BLOB NOT NULL);',
	// Hours since 1970 within which its episodes and what may be one with them lie, those that go on apart: see ledger/reach.ts.
	`CREATE TABLE reach (
	doc INTEGER PRIMARY KEY, starts INTEGER NOT NULL, ends INTEGER NOT NULL, going_starts INTEGER NOT NULL, going_ends INTEGER NOT NULL
);`,
	// On which shelves episodes stand, by where and when they are set, in the order of publication: see ledger/leads.ts.
	'CREATE TABLE lead (shelf INTEGER NOT NULL, rank INTEGER NOT NULL, episode INTEGER NOT NULL, PRIMARY KEY (shelf, rank, episode)) WITHOUT ROWID;',
	// Episodes that may be one, both ways, and how alike they are; the first of its happening, of those that are not it.
	`CREATE TABLE alike (
	episode INTEGER NOT NULL, other INTEGER NOT NULL, likeness REAL NOT NULL, PRIMARY KEY (episode, other)
) WITHOUT ROWID;`,
	'CREATE TABLE happening (episode INTEGER PRIMARY KEY, first INTEGER NOT NULL);',
	'CREATE INDEX happening_members ON happening (first);',
	// Lines of figures that several articles give, with the happening's first episode, how contested they are, whose they are,
	// and what a list shows of them: see ledger/listed.ts.
	'CREATE TABLE comparison (id TEXT NOT NULL, first INTEGER NOT NULL, contention REAL NOT NULL, docs TEXT NOT NULL, head TEXT NOT NULL);',
	'CREATE INDEX comparison_by_first ON comparison (first);',
	'CREATE INDEX comparison_by_contention ON comparison (contention DESC, id, first, docs);',
	// Articles, and episodes, that are yet to be compared, or again.
	'CREATE TABLE uncompared (doc INTEGER PRIMARY KEY);',
	'CREATE TABLE unsettled (episode INTEGER PRIMARY KEY);',
	// Times that articles name: days since 1970, how exactly (0 a day, 1 within a month, 2 within a year,
	// 3 longer), how often; in blocks of rows in their order, see ordered/times.ts.
	'CREATE TABLE told (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',

	// Where each word stands, in blocks of rows in their order, and where each block begins: see words/word-index.ts.
	'CREATE TABLE word_block (block INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	'CREATE TABLE word_first (first BLOB PRIMARY KEY, block INTEGER NOT NULL) WITHOUT ROWID;',
	// How many articles hold each word, and how many in a name, in blocks of words in their order: see term-blocks.ts.
	'CREATE TABLE term (first TEXT PRIMARY KEY, held BLOB NOT NULL) WITHOUT ROWID;',

	// Names of one article each have one key; entities are groups of keys, and have the number of the key that is their id. Kinds are
	// numbers. 'elsewhere' is the number of the key's neighbourhood where its words do not say it. 'men' and 'women' count articles that call
	// a person so, 'joined' is the rule that inferred whose the key is; null where its words say it. 'forms' are the key's forms with their
	// mentions (see forms.ts), null where there is but its own, 'titles' those given to it with the articles that do. Most keys are of one
	// article and an entity each, and all that is not said of them takes no byte: see told-alone.ts for 'whose'.
	`CREATE TABLE name_key (
	key INTEGER PRIMARY KEY, words TEXT NOT NULL, kind INTEGER NOT NULL, elsewhere INTEGER,
	articles INTEGER NOT NULL, mentions INTEGER NOT NULL, men INTEGER NOT NULL, women INTEGER NOT NULL, whose INTEGER,
	joined TEXT, forms TEXT, titles TEXT,
	name TEXT AS (${KIND_OF_NAME} || words) VIRTUAL,
	entity INTEGER AS (CASE WHEN whose <= 1 THEN key ELSE whose - 1 END) VIRTUAL,
	surfaces TEXT AS (coalesce(forms, mentions || '=')) VIRTUAL
);`,
	`CREATE INDEX name_key_entity ON name_key (entity) WHERE ${JOINED};`,
	// By the hashes of their names keys are found: see named-keys.ts.
	'CREATE TABLE key_hash (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	// And by those of their neighbourhoods: see neighbours.ts.
	'CREATE TABLE neighbour (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	// Which articles name each key, how often and in how many facts, in blocks of rows in order of key and article: see namings.ts.
	'CREATE TABLE naming (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	// What an article is about, for telling who is meant by a name: 32 bits an item, see resolve/context.ts.
	'CREATE TABLE context (doc INTEGER PRIMARY KEY, items BLOB NOT NULL);',
	// Neighbourhoods whose keys have changed since they were last grouped.
	'CREATE TABLE stale (neighbourhood INTEGER PRIMARY KEY);',
	// Entities but those of one key and one article that are called as usual. 'names': what it is called, and how else, as far as its id does not say it (see forms.ts).
	`CREATE TABLE grouped (
	entity INTEGER PRIMARY KEY, kind INTEGER NOT NULL, names TEXT, variants TEXT, articles INTEGER NOT NULL, mentions INTEGER NOT NULL
);`,
	'CREATE INDEX grouped_by_kind ON grouped (kind, articles, mentions);',
	// Those of one key and one article, by kind and mentions.
	'CREATE TABLE lone (first INTEGER PRIMARY KEY, held BLOB NOT NULL);',
	`CREATE VIEW entity AS SELECT
	key AS entity, name AS id, coalesce(grouped.kind, name_key.kind) AS kind,
	CASE WHEN grouped.entity IS NULL THEN ${NAMES_ALONE} ELSE names END AS names, variants,
	coalesce(grouped.articles, 1) AS articles, coalesce(grouped.mentions, ${MENTIONS_ALONE}) AS mentions
	FROM name_key LEFT JOIN grouped ON grouped.entity = key WHERE whose <= 1;`,
	`CREATE VIRTUAL TABLE named USING fts5(
	name, content='', columnsize=0, prefix='2', detail=none, tokenize="${TOKENIZER}"
);`,
].join('\n');
