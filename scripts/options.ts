// The options of a command as typed; for an unknown one, a sentence and how the command is used instead of a stack trace.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** @param use the command with its options. Ends the process with 2 when the options cannot be read. */
export function readOptions<T extends ParseArgsConfig>(use: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    process.stderr.write(`${reason}. This command is used so:\n\n  ${use}\n`);
    process.exit(2);
  }
}
