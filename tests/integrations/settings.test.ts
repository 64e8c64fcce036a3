// Settings from the environment: what fits, and the sentence for what does not.
import { describe, expect, it } from 'vitest';
import { readSettings } from '#integrations/settings.ts';

describe('readSettings', () => {
  it('has defaults for a machine of one’s own', () => {
    expect(readSettings({})).toEqual({
      content: 'content',
      url: 'http://localhost:4321',
      base: '/',
      forms: '',
      isPreview: false,
      isRelease: false,
    });
  });

  it('takes a host, a path and a day', () => {
    const settings = readSettings({ SITE_URL: 'https://hub.example.org', BASE_PATH: '/hub/', SITE_DATE: '2024-02-29' });
    expect(settings).toEqual({
      content: 'content',
      url: 'https://hub.example.org',
      base: '/hub/',
      forms: '',
      isPreview: false,
      isRelease: true,
    });
  });

  it('takes the content of another hub, and a preview is no release', () => {
    const settings = readSettings({
      CONTENT_DIR: '../hub/content',
      SITE_URL: 'https://hub.example.org',
      PREVIEW: 'true',
    });
    expect(settings).toMatchObject({ content: '../hub/content', isPreview: true, isRelease: false });
  });

  it('takes the address of the host with a slash at its end, or in capitals', () => {
    expect(readSettings({ SITE_URL: 'HTTPS://Hub.Example.org/' }).url).toBe('https://hub.example.org');
  });

  it.each(['off', 'owner/hub', 'an-owner/hub.example.org'])('takes %s for the forms', (forms) => {
    expect(readSettings({ FORMS_REPOSITORY: forms })).toMatchObject({ forms });
  });

  it.each([
    [
      { SITE_URL: 'hub.example.org' },
      'SITE_URL is "hub.example.org". Write a whole address, such as https://hub.example.org',
    ],
    [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL is "ftp://example.org". Write a whole address'],
    [
      { SITE_URL: 'https://example.org/hub' },
      'SITE_URL is "https://example.org/hub". Write the address of the host alone, such as https://example.org; a path belongs in BASE_PATH',
    ],
    [{ SITE_URL: 'https://me:secret@example.org' }, 'Write the address of the host alone, such as https://example.org'],
    [{ SITE_URL: 'https://example.org/?page=1' }, 'Write the address of the host alone'],
    [{ SITE_URL: 'https://hub";.example.org' }, 'Write a host of letters, digits, dots and hyphens, such as'],
    [{ BASE_PATH: '/../' }, 'Write a path that begins and ends with a slash, such as /hub/'],
    [{ SITE_DATE: '9999-12-31' }, 'Write a day of the years 1900 to 2199, such as 2026-11-24'],
    [{ BASE_PATH: '/höb/' }, 'such as /hub/, of the letters a to z, digits and . _ ~ -'],
    [{ BASE_PATH: 'hub' }, 'BASE_PATH is "hub". Write a path that begins and ends with a slash, such as /hub/'],
    [{ BASE_PATH: '/h u b/' }, 'BASE_PATH is "/h u b/".'],
    [{ SITE_DATE: '2026-02-30' }, 'SITE_DATE is "2026-02-30". Write a day that exists, such as 2026-11-24'],
    [{ SITE_DATE: 'today' }, 'SITE_DATE is "today".'],
    [
      { SECURITY_CONTACT: 'security@hub.example.org' },
      'SECURITY_CONTACT is "security@hub.example.org". Write mailto: and an address, or the https address of a page',
    ],
    [{ SECURITY_CONTACT: 'https://a b' }, 'SECURITY_CONTACT is "https://a b".'],
    [
      { FORMS_REPOSITORY: 'https://github.com/owner/hub' },
      'FORMS_REPOSITORY is "https://github.com/owner/hub". Write the repository on GitHub as owner/name, or off',
    ],
    [{ FORMS_REPOSITORY: 'hub' }, 'FORMS_REPOSITORY is "hub".'],
  ])('refuses %j in a sentence', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });
});
