// The import table of docs/architecture.md as data. The first rule whose `from` matches a file decides: the file may
// import what one of `may` matches and nothing else. `$1` in `may` stands for the first group of `from`.

export interface ImportRule {
  from: RegExp;
  may: string[];
  /** May be imported for its types alone. */
  mayTypes?: string[];
  why: string;
}

const node = '^node:';
/** What a shell needs to make a core: what stands at the top of src/core, and the errors that opening one can throw. */
const coreForShells = ['^src/core/[^/]+\\.ts$', '^src/core/storage/storage-error\\.ts$'];

export const importRules: ImportRule[] = [
  {
    from: /^src\/shared\/(?:domain|content|i18n)\//,
    may: ['^src/shared/(?:domain|content|i18n)/', '^zod$', '^opencc-js$', '^pinyin-pro$', '^chinese-days$'],
    why: 'pure data and rules: both sides and every test need them without a runtime',
  },
  {
    from: /^src\/shared\/contract\//,
    may: ['^src/shared/', '^zod$', '^@orpc/contract$'],
    why: 'the contract is what page and core agree on and depends on neither',
  },
  {
    from: /^src\/shared\/shell-bridge\.ts$/,
    may: ['^src/shared/domain/'],
    why: 'what the desktop shell offers the page; both sides import it',
  },
  {
    from: /^src\/core\/storage\//,
    may: ['^src/shared/domain/', '^src/core/storage/', '^better-sqlite3$', node],
    why: 'storage knows tables, not features',
  },
  {
    from: /^src\/core\/features\//,
    may: [
      '^src/shared/(?:domain|content|i18n)/',
      '^src/core/(?:storage|features|files)/',
      '^src/core/clock\\.ts$',
      '^zod$',
      '^src/shared/contract/',
      '^pinyin-pro$',
      node,
    ],
    mayTypes: ['^src/core/log\\.ts$'],
    why: 'features answer in the shapes of the contract and read stored ones back with its schemas; how they are reached they do not know',
  },
  {
    from: /^src\/core\/files\//,
    may: ['^src/shared/(?:domain|content|i18n)/', '^src/core/', '^read-excel-file$', '^write-excel-file$', node],
    why: 'slow work beside the database',
  },
  {
    from: /^src\/core\//,
    may: ['^src/shared/', '^src/core/', '^@orpc/(?:server|contract)$', '^zod$', node],
    why: 'the core knows no window and no socket',
  },
  {
    from: /^src\/main\//,
    may: ['^src/shared/', ...coreForShells, '^src/main/', '^electron$', '^@orpc/server$', '^zod$', node],
    why: 'a shell reaches the core only through its composition root',
  },
  {
    from: /^src\/preload\//,
    may: ['^src/shared/', '^src/preload/', '^electron$'],
    why: 'the sandboxed preload has no Node',
  },
  {
    from: /^src\/cli\/db-command\.ts$/,
    may: ['^src/shared/', ...coreForShells, '^src/cli/', '^src/core/(?:storage|features/audit)/', node],
    why: 'checks a database that no core may open, a damaged one',
  },
  {
    from: /^src\/(host|cli)\//,
    may: ['^src/shared/', ...coreForShells, '^src/$1/', '^@orpc/server$', '^zod$', node],
    why: 'a shell reaches the core only through its composition root, never through another shell',
  },
  {
    from: /^src\/renderer\/features\/([^/]+)\//,
    may: [
      '^src/shared/',
      '^src/renderer/(?:ui|platform|styles)/',
      '^src/renderer/features/$1/',
      '^(?!src/|node:|electron$|better-sqlite3$)',
    ],
    why: 'a feature of the page never leans on another one, nor on the core',
  },
  {
    from: /^src\/renderer\/(ui|platform)\//,
    may: ['^src/shared/', '^src/renderer/(?:ui|platform|styles)/', '^(?!src/|node:|electron$|better-sqlite3$)'],
    why: 'the parts below the features know none of them',
  },
  {
    from: /^src\/renderer\//,
    may: ['^src/shared/', '^src/renderer/', '^(?!src/|node:|electron$|better-sqlite3$)'],
    why: 'the page knows no database',
  },
];

/** Tests may also build a real core and generate cases. */
export const testMayAlso = [
  '^vitest$',
  '^fast-check$',
  '^src/',
  '^tests/',
  node,
  '^better-sqlite3$',
  '^@orpc/',
  '^(?:read|write)-excel-file$',
];
