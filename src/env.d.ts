// Names that the build resolves: to the files of the content, and to the fonts it cut.
/// <reference types="astro/client" />
declare module 'site-font-sans.woff2?url' {
  const url: string;
  export default url;
}
declare module 'site-font-serif.woff2?url' {
  const url: string;
  export default url;
}
declare module 'site-content/*?raw' {
  const text: string;
  export default text;
}
