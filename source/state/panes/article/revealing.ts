import type { Model } from '../../model.ts';
import { counted } from '../../text/count.ts';
import { revealedIn } from '../../text/reveal.ts';

/** How much of the article that is open is revealed, and what was taken out of it before. */
export function revealing({ place: { article } }: Model): string {
	if (!article.reading) return 'Hidden and look-alike characters are told from now on.';
	const { text } = article.reading.article;
	const found = revealedIn(text, 0, text.length).length;
	const here =
		found === 0
			? 'No hidden or look-alike characters here'
			: `${counted(found, 'hidden or look-alike character')} here, told in ‹ ›`;
	return `${here}; what was taken out when the file was read is told above the text.`;
}
