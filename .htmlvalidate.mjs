// What html-validate asks of every built page. Each rule that is off says why.
import { defineConfig } from 'html-validate';

export default defineConfig({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Our own files come from the same host as the page; a host that changes one can change the other.
    // tests/dist/no-foreign.test.ts shows that there is no file of another host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The schema holds a page's own title to 70 characters; the name of the site stands after it.
    'long-title': 'off',
    // Several boxes of one question share its name, as HTML has it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // On phones the rows of some tables are drawn as blocks, and a browser then forgets that they are a table
    // unless the roles say so.
    'no-redundant-role': 'off',
    // HTML lets an id begin with a digit; headings such as “2019: a programme” do.
    'valid-id': ['error', { relaxed: true }],
    // A matter of the source, not of the page: nobody meets a space at the end of a line.
    'no-trailing-whitespace': 'off',
  },
});
