// The languages the site itself can speak: each has a folder in src/i18n with every sentence of the interface.

export const LANGUAGES = ['en-GB'] as const;
