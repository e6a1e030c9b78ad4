// node tests/support/lay-out.ts FOLDER ELECTRON
import { layOutElectronApp } from './electron-app.ts';
import { root } from '../architecture/source-files.ts';

const [folder = '', electron = ''] = process.argv.slice(2);
const { driver } = layOutElectronApp(root, folder, electron);
console.log(`driver: ${driver}`);
