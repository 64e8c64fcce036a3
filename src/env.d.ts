// Names that the build resolves to the fonts it cut.
/// <reference types="astro/client" />
declare module 'site-font-sans.woff2?url' {
  const url: string;
  export default url;
}
declare module 'site-font-serif.woff2?url' {
  const url: string;
  export default url;
}

/** Imports a file by its address; set by public/appearance.js. */
declare const importPlain: <T>(address: string) => Promise<T>;

/** The address of a file that is bundled by itself. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
