// What editors read when the words of an entry are written wrongly. The texts are here to be read aloud.
import { expect, test } from 'vitest';
import { formatCheck, withWords } from './check-with.ts';

test('a prop without a value', () => {
  expect(formatCheck(withWords('x <Fact id/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      id in <Fact> has no value.
      Write for example:   <Fact id="made-up-share"/>
      error · component-prop-invalid"
  `);
});

test('a prop twice', () => {
  expect(formatCheck(withWords('x <Fact id="made-up-share" id="made-up-share"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      id is written twice in <Fact>.
      Keep one of the two.
      error · component-prop-invalid"
  `);
});

test('several sources in one mark, one of them unknown', () => {
  expect(formatCheck(withWords('Made up.<Source id="made-up-report made-up-leter"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:9
      source "made-up-leter" is not in content/sources.
      Did you mean "made-up-letter"?  To add a source: npm run new source
      error · reference-missing"
  `);
});

test('several sources in one mark, one of them twice', () => {
  expect(formatCheck(withWords('Made up.<Source id="made-up-report made-up-report"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:9
      id "made-up-report made-up-report" in <Source> must name each source once.
      Write for example:   <Source id="made-up-report"/>
      error · component-prop-invalid"
  `);
});

test('several sources in one mark with a comma between them', () => {
  expect(formatCheck(withWords('Made up.<Source id="made-up-report, made-up-letter"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:9
      id "made-up-report, made-up-letter" in <Source> must be an id, or several ids with one space between each two.
      Write for example:   <Source id="made-up-report"/>
      error · component-prop-invalid"
  `);
});

test('a prop without quotes', () => {
  expect(formatCheck(withWords('x <Fact id=made-up-share/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:12
      The value in this tag has no quotes.
      Write it in straight quotes:   id="…"
      error · component-prop-invalid"
  `);
});

test('curly quotes in a tag', () => {
  expect(formatCheck(withWords('x <Fact id=“made-up-share”/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:12
      The quotes in this tag are curly.
      Write straight quotes:   id="…"
      error · smart-quotes"
  `);
});

test('a tag without its slash', () => {
  expect(formatCheck(withWords('x <Fact id="made-up-share"> y'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      "<Fact>" is opened and not closed.
      Close it at once with a slash:   <Fact … />
      error · mdx-syntax"
  `);
});

test('code in a prop', () => {
  expect(formatCheck(withWords('x <Fact id={1}/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:12
      The value in this tag is code in curly brackets.
      Write it in straight quotes:   id="…"
      error · mdx-expression"
  `);
});

test('spread props', () => {
  expect(formatCheck(withWords('x <Fact {...a}/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:9
      Curly brackets inside a tag are code.
      Delete them; write props as name="value".
      error · mdx-expression"
  `);
});

test('a component in small letters', () => {
  expect(formatCheck(withWords('x <source id="made-up-report"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      <source> is not one of our components.
      Did you mean <Source>?
      error · component-unknown"
  `);
});

test('a tag without a name', () => {
  expect(formatCheck(withWords('<>x</>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      <> is not one of our components.
      The components are Fact, Source, Org, Term, Figure, PullFigure, Note, Details.
      error · component-unknown"
  `);
});

test('a note on one line', () => {
  expect(formatCheck(withWords('<Note>hello</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      <Note> stands in a sentence.
      Put <Note> and </Note> on lines of their own, and the words between them.
      error · component-place"
  `);
});

test('a note without words', () => {
  expect(formatCheck(withWords('<Note>\n</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      <Note> has no words inside.
      Put them on lines of their own between <Note> and </Note>.
      error · component-content"
  `);
});

test('a note in a note', () => {
  expect(formatCheck(withWords('<Note>\n\n<Note>\nx\n</Note>\n\n</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:21:1
      <Note> stands inside <Note>.
      Put it after </Note>.
      error · component-place"
  `);
});

test('a number alone on its line', () => {
  expect(formatCheck(withWords('<Fact id="made-up-share"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      <Fact> stands alone on its line.
      Put it in a sentence: it is part of one.
      error · component-place"
  `);
});

test('a number in a heading', () => {
  expect(formatCheck(withWords('### A <Fact id="made-up-share"/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:7
      <Fact> stands in a heading.
      Write the heading in words alone; put the component in a sentence below it.
      error · component-place"
  `);
});

test('a name in a link', () => {
  expect(formatCheck(withWords('[a <Org id="made-up-office"/>](/news/)'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:4
      <Org> stands in a link, and is itself one.
      Put it beside the link.
      error · component-place"
  `);
});

test('a sentence that begins with export', () => {
  expect(formatCheck(withWords('export controls matter'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      A line of the words begins with "export", which is code in this kind of file.
      Delete the line.  If it is a sentence, begin it with another word.
      error · mdx-export"
  `);
});

test('an open curly bracket', () => {
  expect(formatCheck(withWords('a { b'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      "{ b" is code in this kind of file.
      Delete the brackets.  To show one, write \\{ or \\}.
      error · mdx-expression"
  `);
});

test('an address in angle brackets', () => {
  expect(formatCheck(withWords('<https://example.org>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      An address in < and > cannot be read here.
      Write [words](https://…), without < and >.
      error · mdx-syntax"
  `);
});

test('a line break of HTML', () => {
  expect(formatCheck(withWords('a<br>b'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:2
      <br> is an HTML tag; the words hold none.
      Leave a blank line to begin a new paragraph.
      error · html-not-allowed"
  `);
});

test('a tag with an event and a style', () => {
  expect(formatCheck(withWords('<p onclick="x" style="y">b</p>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      "onclick" in a tag is code for an event.
      Delete it.
      error · event-attribute
    content/news/office-opens.mdx:19:1
      <p> is an HTML tag; the words hold none.
      Leave a blank line between paragraphs.
      error · html-not-allowed
    content/news/office-opens.mdx:19:1
      A tag has a style of its own.
      Delete it; the look comes from one place.
      error · style-attribute"
  `);
});

test('a note that is not closed', () => {
  expect(formatCheck(withWords('<Note>\nhi'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      "<Note>" is opened and not closed.
      Put <Note> and </Note> on lines of their own, and the words between them.
      error · mdx-syntax"
  `);
});

test('a closing tag behind words', () => {
  expect(formatCheck(withWords('<Note>\nhi</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:20:3
      </Note> shares its line with other words.
      Put <Note> and </Note> on lines of their own, and the words between them.
      error · mdx-syntax"
  `);
});

test('words behind an opening tag', () => {
  expect(formatCheck(withWords('<Note>hi\n</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      "<Note>" is opened and not closed.
      Put <Note> and </Note> on lines of their own, and the words between them.
      error · mdx-syntax"
  `);
});

test('a name that is never closed inside a note', () => {
  expect(formatCheck(withWords('<Note>\n\nA <Org id="made-up-office">.\n\n</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:21:3
      "<Org>" is opened and not closed.
      Close it at once with a slash:   <Org … />
      error · mdx-syntax"
  `);
});

test('a tag whose end is missing', () => {
  expect(formatCheck(withWords('A <Org id="made-up-office".\n\nMore.'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      The tag "<Org" is not written to its end.
      Write it like   <Fact id="…"/>
      error · mdx-syntax"
  `);
});

test('a quote that is not closed', () => {
  expect(formatCheck(withWords('A <Org id="made-up-office/>.'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:11
      The value in this tag has no closing quote.
      Write it in straight quotes:   id="…"
      error · component-prop-invalid"
  `);
});

test('a value without quotes on the next line', () => {
  expect(formatCheck(withWords('A <Org\nid=made-up-office/>.'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:20:4
      The value in this tag has no quotes.
      Write it in straight quotes:   id="…"
      error · component-prop-invalid"
  `);
});

test('a mail address in angle brackets', () => {
  expect(formatCheck(withWords('Write to <office@example.org>.'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:10
      An address in < and > cannot be read here.
      Write [words](https://…), without < and >.
      error · mdx-syntax"
  `);
});

test('a comparison', () => {
  expect(formatCheck(withWords('It is <5, and a<b.'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:7
      "<" begins a component here, but no component follows.
      Write &lt; for the sign, or say "less than" or "under".
      error · mdx-syntax"
  `);
});

test('a sentence that begins with import', () => {
  expect(formatCheck(withWords('import duties matter'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      A line of the words begins with "import", which is code in this kind of file.
      Delete the line.  If it is a sentence, begin it with another word.
      error · mdx-import"
  `);
});

test('a stray closing tag', () => {
  expect(formatCheck(withWords('hi</Note>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      A closing tag stands here without an opening one.
      Delete it, or write the opening tag before it.
      error · mdx-syntax"
  `);
});

test('prototype names as components', () => {
  expect(formatCheck(withWords('<__proto__/> <constructor/>'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      <__proto__> is not one of our components.
      The components are Fact, Source, Org, Term, Figure, PullFigure, Note, Details.
      error · component-unknown
    content/news/office-opens.mdx:19:14
      <constructor> is an HTML tag; the words hold none.
      Write it in Markdown, or delete the tag.
      error · html-not-allowed"
  `);
});

test('a heading that skips a level', () => {
  expect(formatCheck(withWords('#### x'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      The heading "x" skips a level.
      Write:   ### x
      error · heading-order"
  `);
});

test('addresses without a beginning', () => {
  expect(formatCheck(withWords('[x](www.example.org) [y](example.org/a) [z]()'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      The address "www.example.org" does not say where it begins.
      Write https:// in front:   https://www.example.org
      error · link-relative
    content/news/office-opens.mdx:19:22
      The address "example.org/a" does not say where it begins.
      Write https:// in front:   https://example.org/a
      error · link-relative
    content/news/office-opens.mdx:19:41
      The link has no address.
      Write an address of this site from its first slash, such as /groups/test-writers/, or another one with https://.
      error · link-relative"
  `);
});

test('addresses nearly right', () => {
  expect(
    formatCheck(
      withWords(
        '[x](/groups/test-writers) [y](/Groups/Test-Writers/) [z](/news/office-opens/) [w](#nope) [v](/about/sources/#nope) [u](//evil.example)',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:1
      The link "/groups/test-writers" leads to no page of this site.
      Did you mean "/groups/test-writers/"?
      error · link-target-missing
    content/news/office-opens.mdx:19:27
      The link "/Groups/Test-Writers/" leads to no page of this site.
      Did you mean "/groups/test-writers/"?
      error · link-target-missing
    content/news/office-opens.mdx:19:54
      The link "/news/office-opens/" leads to the page it stands on.
      Link to the page that was meant, to a heading with #, or write the words alone.
      error · link-self
    content/news/office-opens.mdx:19:79
      There is no heading "#nope" on this page.
      Did you mean "#now"?
      error · link-anchor-missing
    content/news/office-opens.mdx:19:90
      The page of sources has no source "#nope".
      Use the id of a file in content/sources.
      error · link-anchor-missing
    content/news/office-opens.mdx:19:116
      The address "//evil.example" could run code or hide where it leads.
      Use a whole address with https://, or an address of this site from its first slash.
      error · address-unsafe"
  `);
});

test('pictures that are none', () => {
  expect(formatCheck(withWords('![x](javascript:alert) ![hall.png](data:image/png,x) ![ok word](pictures/hall.png)')))
    .toMatchInlineSnapshot(`
      "content/news/office-opens.mdx:19:1
        The address "javascript:alert" could run code or hide where it leads.
        Use a whole address with https://, or an address of this site from its first slash.
        error · address-unsafe
      content/news/office-opens.mdx:19:1
        The description "x" does not say what the picture "javascript:alert" shows.
        Say between the square brackets what it shows:   ![People at a long table](/pictures/…)
        error · picture-description-missing
      content/news/office-opens.mdx:19:24
        The address "data:image/png,x" could run code or hide where it leads.
        Use a whole address with https://, or an address of this site from its first slash.
        error · address-unsafe
      content/news/office-opens.mdx:19:24
        The description "hall.png" does not say what the picture "data:image/png,x" shows.
        Say between the square brackets what it shows:   ![People at a long table](/pictures/…)
        error · picture-description-missing
      content/news/office-opens.mdx:19:54
        The picture "pictures/hall.png" is not in content/pictures.
        Put it there, and write /pictures/ and its name.
        error · picture-missing"
    `);
});

test('a sign for private use is no bracket', () => {
  expect(formatCheck(withWords('a \uE000 b'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:19:3
      Here stands a character nobody can see (U+E000).
      Delete it, or type the words of this line again.
      error · character-hidden"
  `);
});
