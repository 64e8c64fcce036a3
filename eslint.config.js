// How the code of this project is judged: types, the import table, and a few habits we do not want.
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { toImportRules } from './scripts/house/import-table.ts';
import { sentenceRule } from './scripts/house/sentence-rule.ts';

const OPEN_BROWSER = 'Open pages with openBrowser(day), which sets their clock: the tests must pass on any day.';

const NO_PLAYWRIGHT = { name: 'playwright-core', allowTypeImports: true, message: OPEN_BROWSER };
const NO_LAUNCH = { group: ['**/browser/launch.ts'], message: OPEN_BROWSER };
const NO_PROGRAMS = {
  name: 'node:child_process',
  message: 'The unit tests take seconds. Call the test that starts a program <name>.slow.test.ts.',
};

const CLOCK = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'The same content must give the same site on any day. Take the day from getSite() as a parameter.',
};

const CONTENT = {
  selector:
    'Literal[value=/^content\\/.+\\.yaml$/], CallExpression[callee.name=/^read/] > Literal[value="content"], Property[key.name="default"] > Literal[value="content"]',
  message: 'A command serves the hub that CONTENT_DIR names. Ask contentFolder() or contentFile().',
};

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'tests/fixtures/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['public/*.js', 'public/admin/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The strictest compiler options ask for ['name'] on index signatures; this rule asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      // A number in a sentence reads as it should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Taking fields off an object by name, to keep the rest, leaves names unused.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // [...text] is how we take the characters of a text one by one, and it keeps accents and signs whole.
      '@typescript-eslint/no-misused-spread': 'off',
      // What editors write arrives as `unknown`; messages show it as text whatever it is.
      '@typescript-eslint/no-base-to-string': 'off',
      // () => log(x) is one thought.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // Templates are linted without types: `astro check` holds those.
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: { 'house/sentences': 'error' },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { sentences: sentenceRule } } },
    rules: {
      'no-restricted-syntax': ['error', CLOCK],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  ...toImportRules(CLOCK),
  // What visitors see and hear. Editors and programs are told in English, by whatever is left out here, and search knows English words.
  {
    files: ['src/{calendar,chart-files,charts,client,domain,feeds,open-data,pages,queries,search,share,views}/**/*.ts'],
    ignores: [
      'src/client/preview-bar.ts',
      'src/queries/handbook-fields.ts',
      'src/{chart-files,open-data}/*-{schema,schemas}.ts',
      'src/views/mid-sentence.ts',
    ],
    rules: { 'house/sentences': 'error' },
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/browser/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [NO_PLAYWRIGHT], patterns: [NO_LAUNCH] }],
    },
  },
  {
    files: ['tests/**/*.test.ts'],
    ignores: ['tests/**/*.slow.test.ts', 'tests/{dist,a11y,e2e}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [NO_PLAYWRIGHT, NO_PROGRAMS], patterns: [NO_LAUNCH] },
      ],
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-restricted-syntax': ['error', CLOCK, CONTENT] } },
  // The first reads the clock of the computer, the second that of a reader.
  {
    files: ['src/time/today.ts', 'src/client/clock.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
