// Installers: Windows (nsis), macOS (dmg), Linux (AppImage, deb). See docs/releasing.md.
import { type Configuration } from 'electron-builder';

/** The driver brings binaries for eight systems and the C sources they were made from; one binary travels along. */
const driverFiles = [
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
  '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/node-addon-api/**',
];

const config: Configuration = {
  appId: 'app.zhuanji.desktop',
  productName: 'Zhuanji',
  copyright: 'MIT',
  directories: { output: 'dist', buildResources: 'resources' },
  files: [
    'out/**',
    '!out/**/*.map',
    '!out/.stamp',
    '!out/main/{host,cli}.cjs',
    'resources/icon.png',
    'package.json',
    ...driverFiles,
  ],
  extraMetadata: { main: 'out/main/main.cjs' },
  npmRebuild: false,
  asar: true,
  asarUnpack: ['**/*.node'],
  // ASCII names: a path with 转机 in it breaks some unpackers and download pages.
  artifactName: 'Zhuanji-${version}-${os}-${arch}.${ext}',
  // An old runtime in tests has fewer fuses (architecture.md §3); every release has all of them.
  electronFuses:
    process.env['ZHUANJI_WITHOUT_FUSES'] === '1'
      ? null
      : {
          runAsNode: false,
          enableCookieEncryption: true,
          enableNodeOptionsEnvironmentVariable: false,
          enableNodeCliInspectArguments: false,
          enableEmbeddedAsarIntegrityValidation: true,
          onlyLoadAppFromAsar: true,
          grantFileProtocolExtraPrivileges: false,
        },
  win: { target: ['nsis'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.business',
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    maintainer: 'Zhuanji',
  },
  publish: null,
};

export default config;
