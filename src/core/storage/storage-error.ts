/** Reasons why a data folder cannot be opened; the shells word them in one line each. */
export type StorageErrorCode =
  | 'FOLDER_NOT_WRITABLE'
  | 'FOLDER_IN_USE'
  | 'DATABASE_NEWER'
  | 'DATABASE_DAMAGED'
  | 'DATABASE_FOREIGN'
  | 'DISK_FULL';

export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly path: string;

  constructor(code: StorageErrorCode, path: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageError';
    this.code = code;
    this.path = path;
  }
}
