import * as zlib from 'node:zlib';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';

/** Above this many bytes an article's text is read from the archive all the same, but nothing is guessed about it. */
const LEVEL = 3;

const options = { params: { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL } };

const pack = (value: unknown): Uint8Array => zlib.zstdCompressSync(Buffer.from(JSON.stringify(value), 'utf8'), options);

const unpack = (bytes: Uint8Array): unknown => JSON.parse(zlib.zstdDecompressSync(bytes).toString('utf8'));

export const packArticle = (article: Article): Uint8Array => pack(article);

/** Only what `packArticle` wrote: the store is derived, and a file of another schema is never opened. */
export const unpackArticle = (bytes: Uint8Array): Article => unpack(bytes) as Article;

export const packAnalysis = (analysis: Analysis): Uint8Array => pack(analysis);

export const unpackAnalysis = (bytes: Uint8Array): Analysis => unpack(bytes) as Analysis;
