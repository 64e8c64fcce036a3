// Fetches the questions about a scheme when somebody opens them; whoever only reads the page does not pay for them.

/** In place of the questions when they do not arrive. */
const MISSING =
  'The questions could not be loaded. Compare your case with the rules on this page, or load the page again.';

const check = document.querySelector('suit-check');
check?.closest('details')?.addEventListener(
  'toggle',
  () => {
    import('./suit-check.ts').catch(() => {
      const place = check.querySelector('.verdict [role="status"]');
      if (place) place.textContent = MISSING;
    });
  },
  { once: true },
);
