import { firstFrom } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';

/** Between a name and the body its holder works for: `, marketing manager at `. */
const POST = /^,\s((?:[\p{L}’'&-]+\s){1,6})(?:at|of|for|with|from)\s(?:the\s)?$/u;

/** `Ann Lee, head of sales at [Acme Foods], believes`: who speaks is the person, and the body only says whose. */
export function withHolder(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const { text } = draft.article;
	if (!source || source.end > cue.start || !/^,\s(?:\p{L}+\s)?$/u.test(text.slice(source.end, cue.start)))
		return attribution;
	const mention = draft.mentions[firstFrom(draft.mentions, source.start) - 1];
	if (!mention || mention.end > source.start || draft.names[mention.name]?.kind !== 'person') return attribution;
	const post = POST.exec(text.slice(mention.end, source.start))?.[1] ?? '';
	if (!post.split(/\s/).some((word) => ROLE_NOUNS.has(word.toLowerCase()))) return attribution;
	const whole = { start: mention.start, end: source.end };
	return content.some(({ start, end }) => start < whole.end && whole.start < end)
		? attribution
		: { ...attribution, source: whole };
}
