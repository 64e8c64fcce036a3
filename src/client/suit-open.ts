// Fetches the check of a scheme when somebody opens it, or comes with answers in the address; others do not pay for it.
import { questionsMissing } from '#i18n/funding-states.ts';
import { QUESTIONS } from '#domain/funding/question-ids.ts';

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
const asked = new URLSearchParams(location.search);
if (details && QUESTIONS.some((question) => asked.has(question))) details.open = true;
