/** Elements that begin and end a block of their own, after the HTML Standard's rendering section. */
export const BLOCKS: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search ' +
		'section summary table caption colgroup col thead tbody tfoot tr td th ul xmp'
	).split(' '),
);

/** Elements whose content is no text of the page, or works it: scripts, media, forms' fields. */
export const SILENT: ReadonlySet<string> = new Set(
	(
		'applet area audio base basefont bgsound button canvas datalist dialog embed frame frameset head iframe img input ' +
		'link map meta meter nav noembed noframes noscript object option param picture progress rp rt script select source ' +
		'style svg template textarea title track video'
	).split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

export const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
