// npm run preview: serves the site that was built last. PORT and HOST choose where.
import { readSettings, SettingFault } from '#integrations/settings.ts';
import { serve, ServeFault } from './serve.ts';

try {
  const { base } = readSettings(process.env);
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ServeFault(`PORT is "${process.env['PORT'] ?? ''}". Write a number from 1 to 65535, such as 4321`);
  }
  const host = process.env['HOST'] ?? '';
  const { address } = await serve({ folder: 'dist', host: host === '' ? 'localhost' : host, port, base });
  process.stdout.write(`\nThe site is at ${address}\nStop with Ctrl+C.\n`);
} catch (error) {
  if (!(error instanceof ServeFault || error instanceof SettingFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
