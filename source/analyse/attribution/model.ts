import { ByteReader, ByteWriter } from '../sequence/bytes.ts';
import { SequenceModel } from '../sequence/model.ts';
import type { AttributionModel } from './attribution.ts';
import { type AttributionTables, Attributor } from './attributor.ts';
import type { Clusters } from './words.ts';

/** For want of weights: finds nothing, and leaves quotations to the rules. */
export const NO_ATTRIBUTION: AttributionModel = { attribute: () => [] };

const MAGIC = 'newsdesk-attribution-1';

/** The two passes' packed weights, one after the other, as `attribution.bin` holds them. */
export function splitWeights(bytes: Uint8Array): { parts: Uint8Array; arguments: Uint8Array } {
	const input = new ByteReader(bytes);
	if (input.text() !== MAGIC) throw new Error('not an attribution model of this version');
	const first = input.varint();
	return { parts: bytes.subarray(input.at, input.at + first), arguments: bytes.subarray(input.at + first) };
}

/** The reverse of `splitWeights`. */
export function joinWeights(parts: Uint8Array, second: Uint8Array): Uint8Array {
	const head = new ByteWriter();
	head.text(MAGIC);
	head.varint(parts.length);
	const start = head.finish();
	const bytes = new Uint8Array(start.length + parts.length + second.length);
	bytes.set(start);
	bytes.set(parts, start.length);
	bytes.set(second, start.length + parts.length);
	return bytes;
}

/**
 * The model of `attribution.bin`. Holds scratch memory: one per thread. `clusters` is the lexicon the weights were
 * trained with; `source` its bytes, or what another thread has laid out of them. Throws an `Error` where the bytes are
 * something else.
 */
export function loadAttribution(source: Uint8Array | AttributionTables, clusters: Clusters | null): Attributor {
	const weights = source instanceof Uint8Array ? splitWeights(source) : source;
	return new Attributor(new SequenceModel(weights.parts), new SequenceModel(weights.arguments), clusters);
}
