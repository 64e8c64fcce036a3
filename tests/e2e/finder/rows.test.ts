// A row of a scheme takes little room, so that several stand on a screen.
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../../browser/open.ts';
import { expectNone } from '../../setup/expect-none.ts';

const browser = useBrowser();

test.each([
  [390, 190, 170],
  [1280, 125, 90],
])(
  'on a screen %d pixels wide, with answers, a row is at most %d pixels high, and half of them %d',
  async (width, most, usual) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(new URL('/funding/?who=small-firm&need=grant&stage=prototype', inject('siteUrl')).href);
    await page.locator('.scheme-fit:visible').first().waitFor();
    await page.evaluate(() =>
      document.querySelectorAll('details.fold').forEach((fold) => fold.setAttribute('open', '')),
    );
    const rows = await page
      .locator('.scheme-row')
      .evaluateAll((all) =>
        all.map((row) => ({ title: row.querySelector('a')?.textContent, height: row.getBoundingClientRect().height })),
      );
    await page.close();
    expect(rows.length).toBeGreaterThan(0);
    const over = rows
      .sort((a, b) => a.height - b.height)
      .filter(({ height }, index) => height > (index < rows.length / 2 ? usual : most))
      .map(({ title, height }) => `${title}: ${height} pixels`);
    expectNone(over, `At ${width} pixels no row is higher than ${most}.`);
  },
);
