// The configuration of the forms, made from the schemas: a form for each collection whose entries are single files.
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { COLLECTION_NAMES, DEFINITIONS, type CollectionName } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { ID_PATTERN } from '#schema/fields.ts';
import { inWrittenOrder, LATE_FIELDS } from '#schema/order.ts';
import { upperFirst } from '#text/letter-case.ts';
import { toFields, type FormContext, type KnownEntry } from './to-field.ts';

interface FormSettings {
  /** Repository on GitHub that pull requests are opened in: "owner/name"; empty when the site has none. */
  repository: string;
  /** Whole address of the home page. */
  siteUrl: string;
  /** Address of the site's picture. */
  logo: string;
  /** What the site is called. */
  title: string;
  /** Entries without a form of their own that a field may point to; `any` holds what a link may lead to. */
  known: ReadonlyMap<string, readonly KnownEntry[]>;
}

/** Most wanted first. */
export const FORM_COLLECTIONS: readonly CollectionName[] = COLLECTION_NAMES.filter(
  (name) => DEFINITIONS[name].form !== false,
).sort((a, b) => Number(DEFINITIONS[a].form) - Number(DEFINITIONS[b].form));

const LONGEST_ID = 60;
/** The program wants a name even when only the folder on this computer is used. */
const NO_REPOSITORY = 'this-computer/project';

const BODY: Field = {
  name: 'body',
  label: 'Words',
  widget: 'text',
  use_emoji_autocomplete: false,
  // The program reads hints as Markdown.
  hint: 'Headings begin with `##`. A paragraph that states facts ends with one `<Source id="made-up-report" />`. Links: `[link text](/groups/test-writers/)`.',
};

/** Saved in a branch of its own; a pull request for each entry. Nothing is published from here. */
export function toConfig({ repository, siteUrl, logo, title, known }: FormSettings): CmsConfig {
  const context: FormContext = { formed: new Set(FORM_COLLECTIONS), known };
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo: repository === '' ? NO_REPOSITORY : repository,
      auth_methods: ['token'],
      auth_scope: 'public_repo',
      open_authoring: true,
      commit_messages: {
        create: 'Add {{collection}} {{slug}}',
        update: 'Change {{collection}} {{slug}}',
        delete: 'Take out {{collection}} {{slug}}',
      },
    },
    publish_mode: 'editorial_workflow',
    app_title: title,
    site_url: siteUrl,
    logo: { src: logo },
    show_preview_links: false,
    media_folder: 'content/pictures',
    public_folder: '/pictures',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: LONGEST_ID },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2 } },
    editor: { preview: false },
    collections: FORM_COLLECTIONS.map((name) => toCollection(name, context)),
  };
}

function toCollection(name: CollectionName, context: FormContext): EntryCollection {
  const { folder, format, plural, singular, schema, nameField, needsText } = DEFINITIONS[name];
  const fields = inWrittenOrder(name, describeFields(schema));
  return {
    name,
    label: upperFirst(plural),
    label_singular: singular,
    folder: `content/${folder}`,
    extension: format,
    format: format === 'mdx' ? 'yaml-frontmatter' : 'yaml',
    identifier_field: nameField,
    summary: `{{${nameField}}}`,
    slug: {
      template: name === 'events' ? '{{fields.on}}-{{title}}' : `{{${nameField}}}`,
      editable: ['create'],
      hint: 'The address of the page, for ever: lower-case letters, digits and single hyphens.',
      pattern: [ID_PATTERN.source, 'Use lower-case letters, digits and single hyphens.'],
    },
    // A published address answers for ever, so a published entry is not deleted here.
    delete: false,
    publish: false,
    fields: withBody(toFields(fields, context), format === 'mdx' ? needsText : undefined),
  };
}

/** The text stands before what few entries need: nobody has to pass by it to write them. */
function withBody(fields: readonly Field[], required: boolean | undefined): Field[] {
  if (required === undefined) return [...fields];
  const late = fields.findIndex(({ name }) => LATE_FIELDS.includes(name) && name !== 'links');
  const at = late < 0 ? fields.length : late;
  return [...fields.slice(0, at), { ...BODY, required }, ...fields.slice(at)];
}
