/** Kinds of music and film whose names have capitals, so that they look like an organisation's before a calling. */
const GENRES: ReadonlySet<string> = new Set(
	`afrobeat afrobeats americana bhangra bluegrass blues bollywood britpop c-pop country d&b dancehall disco drum'n'bass edm emo
	europop fado flamenco folk funk garage gospel grime hip-hop hiphop house j-pop jazz jpop k-pop kpop metal motown nollywood opera
	pop punk r&b r'n'b rap reggae reggaeton rnb rock salsa samba sci-fi ska soul swing synthpop tango techno trance trap`.split(
		/\s+/,
	),
);

/** `R&B singer`, `K-pop star`: a genre employs nobody. */
export const isGenre = (name: string): boolean => GENRES.has(name.toLowerCase().replaceAll('’', "'"));
