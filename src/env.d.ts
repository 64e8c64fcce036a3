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

declare namespace App {
  interface Locals {
    /** What the components in the text of the page look up; set by the page before it draws the text. */
    text: import('./views/text-context.ts').TextContext;
  }
}

/** The address of a file that is bundled by itself. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
