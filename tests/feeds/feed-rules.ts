// The rules of RSS 2.0, JSON Feed 1.1 and OPML 2.0 that a file can break. Each check gives sentences; none means none is broken.
import { DOMParser } from 'linkedom';
import { SaxesParser } from 'saxes';

const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const isAddress = (text: unknown): boolean => typeof text === 'string' && /^https?:/.test(text) && URL.canParse(text);
const isText = (text: unknown): boolean => typeof text === 'string' && text !== '';

export function findRssFaults(text: string): string[] {
  const root = parseXml(text);
  const channels = [...root.querySelectorAll('rss > channel')];
  const [channel] = channels;
  if (!channel) return [...findXmlFaults(text), 'there is no channel'];
  const items = [...channel.querySelectorAll(':scope > item')];
  const ids = items.map((item) => textOf(item, 'guid'));
  return [
    ...findXmlFaults(text),
    ...say(root.querySelector('rss')?.getAttribute('version') !== '2.0', 'the version is not 2.0'),
    ...say(channels.length > 1, 'there is more than one channel'),
    ...say(textOf(channel, 'title') === '', 'the channel has no title'),
    ...say(textOf(channel, 'description') === '', 'the channel has no description'),
    ...say(!isAddress(textOf(channel, 'link')), 'the link of the channel is not a whole address'),
    ...say(new Set(ids).size < ids.length, 'two items have the same guid'),
    ...items.flatMap((item) => findItemFaults(item)),
  ];
}

function findItemFaults(item: Element): string[] {
  const [link, date, guid] = ['link', 'pubDate', 'guid'].map((name) => textOf(item, name));
  const isPermanent = item.querySelector('guid')?.getAttribute('isPermaLink') !== 'false';
  return [
    ...say(textOf(item, 'title') === '' && textOf(item, 'description') === '', 'an item has no title and no words'),
    ...say(!isAddress(link), `"${link}" is not a whole address`),
    ...say(guid === '' || (isPermanent && !isAddress(guid)), `"${guid}" cannot be the guid of an item`),
    ...say(date !== '' && !RFC_822.test(date ?? ''), `"${date}" is not a date of RFC 822`),
  ];
}

export function findJsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown>;
  const items = Array.isArray(feed['items']) ? (feed['items'] as Record<string, unknown>[]) : undefined;
  const ids = (items ?? []).map(({ id }) => id);
  return [
    ...say(feed['version'] !== 'https://jsonfeed.org/version/1.1', 'the version is not 1.1'),
    ...say(!isText(feed['title']), 'there is no title'),
    ...say(items === undefined, 'there are no items'),
    ...['home_page_url', 'feed_url'].flatMap((key) => say(!isAddress(feed[key]), `${key} is not a whole address`)),
    ...say(new Set(ids).size < ids.length, 'two items have the same id'),
    ...(items ?? []).flatMap((item) => [
      ...say(!isText(item['id']), 'an item has no id'),
      ...say(!isText(item['content_text']) && !isText(item['content_html']), 'an item has no content'),
      ...say(!isAddress(item['url']), `"${String(item['url'])}" is not a whole address`),
      ...say(!RFC_3339.test(String(item['date_published'] ?? '2000-01-01T00:00:00Z')), 'a date is not of RFC 3339'),
    ]),
  ];
}

export function findOpmlFaults(text: string): string[] {
  const root = parseXml(text);
  const outlines = [...root.querySelectorAll('opml > body > outline')];
  return [
    ...findXmlFaults(text),
    ...say(root.querySelector('opml')?.getAttribute('version') !== '2.0', 'the version is not 2.0'),
    ...say(root.querySelector('opml > head') === null, 'there is no head'),
    ...say(outlines.length === 0, 'there is no outline'),
    ...outlines.flatMap((outline) => [
      ...say(!isText(outline.getAttribute('text')), 'an outline has no text'),
      ...say(outline.getAttribute('type') !== 'rss', 'an outline is not of the type rss'),
      ...say(!isAddress(outline.getAttribute('xmlUrl')), 'the xmlUrl of an outline is not a whole address'),
    ]),
  ];
}

/** The elements of an XML text. */
export /** What a reader shows that takes titles and words for HTML. */
function showAsHtml(feed: string, selector: string): { text: string; elements: number } {
  const markup = parseXml(feed).querySelector(selector)?.textContent ?? '';
  const page: Document = new DOMParser().parseFromString(
    `<!doctype html><html><body>${markup}</body></html>`,
    'text/html',
  );
  const { body } = page;
  return { text: body.textContent, elements: body.children.length };
}

function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
}

export function textOf(element: Element, name: string): string {
  return element.querySelector(`:scope > ${name}`)?.textContent ?? '';
}

/** What a parser that forgives nothing says. */
function findXmlFaults(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(text).close();
  return faults;
}

function say(isBroken: boolean, fault: string): string[] {
  return isBroken ? [fault] : [];
}
