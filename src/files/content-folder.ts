// Where the content of the hub lies: in content/, or where the setting CONTENT_DIR says. Relative paths count from the project.

export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['CONTENT_DIR'] || 'content';
}
