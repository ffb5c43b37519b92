/** Media types of pages, feeds, press items and documents; scripts, styles, pictures and data are none. */
const READABLE =
	/^(?:text\/html|application\/xhtml\+xml|application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|(?:text|application)\/xml|application\/pdf|application\/(?:rtf|msword)|text\/rtf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.\w+|application\/vnd\.oasis\.opendocument\.text|application\/epub\+zip|application\/vnd\.iptc\..*|message\/rfc822|multipart\/related)\s*(?:;|$)/i;

/** Whether what a server gave under this type is read; what it gave under none is looked at. */
export const isReadable = (type: string): boolean => type.trim() === '' || READABLE.test(type.trim());
