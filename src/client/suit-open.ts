// Fetches the check of a scheme when somebody opens it, or comes with answers in the address; others do not pay for it.
import { questionsMissing } from '#i18n/funding-states.ts';

const check = document.querySelector('suit-check');
const details = check?.closest('details');
details?.addEventListener(
  'toggle',
  () => {
    import('./suit-check.ts').catch(() => {
      const place = check?.querySelector('.verdict [role="status"]');
      if (place) place.textContent = questionsMissing;
    });
  },
  { once: true },
);
if (details && location.search !== '') details.open = true;
