// The style of everything search shows, fetched beside its scripts: the files of other pages stay as they are.
import { element } from '../element.ts';
import styleFile from './search.css?url';

/** Resolves when the style is there, or cannot be had: search works without. */
export function loadStyle(): Promise<void> {
  loading ??= addStyle();
  return loading;
}

let loading: Promise<void> | undefined;

function addStyle(): Promise<void> {
  const style = element('link', { rel: 'stylesheet', href: styleFile });
  document.head.append(style);
  return new Promise((resolve) => {
    style.onload = style.onerror = () => resolve();
  });
}
