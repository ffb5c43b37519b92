import type { Reader } from '../../format.ts';
import { readXml } from '../../xml/read.ts';
import { readStory } from './story.ts';

export const readNitf: Reader = function* (source) {
	yield { kind: 'item', ...readStory(readXml(source.bytes())) };
};
