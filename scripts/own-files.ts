// What a copy of the project needs: everything a build reads but the installed packages.
export const OWN_FILES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
] as const;
