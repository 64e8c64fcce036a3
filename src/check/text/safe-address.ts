// Which addresses may be published: by their form alone.

/**
 * Browsers drop control characters and spaces from an address and read \ as /, so the form is judged after that.
 * Safe are https, http, mailto, a single slash, a place on the page, and text without any scheme.
 */
export function isSafeAddress(url: string): boolean {
  const seen = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  if (seen !== url || /[\\<>"'`{}|^]/.test(seen)) return false;
  if (seen.startsWith('//')) return false;
  if (/^https?:/i.test(seen)) return /^https?:\/\/[^/@]+(?:[/?#]|$)/i.test(seen);
  const scheme = /^[^/?#]*:/.exec(decodeLoosely(seen))?.[0];
  return scheme === undefined || scheme.toLowerCase() === 'mailto:';
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
