// Where the files under /api/v1/ and their descriptions are.
import { DATA_VERSION, type DataFile } from './file-schema.ts';

export function dataAddress(file: DataFile): string {
  return `/api/v${DATA_VERSION}/${file}.json`;
}

export function dataSchemaAddress(file: DataFile): string {
  return `/api/v${DATA_VERSION}/${file}.schema.json`;
}
