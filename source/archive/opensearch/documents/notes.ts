/** Of what is noted under a name, among the files. */
export const noteId = (name: string): string => `note ${name}`;

export const noteDocument = (name: string, shown: unknown) => ({ kind: 'note', path: name, shown });
