// What pages hand to the components in their text.
import type { TextContext } from '#views/text-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page before it draws the text. */
      text: TextContext;
    }
  }
}
