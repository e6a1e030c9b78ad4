// Entry of the web host: options, core, server, ready line, browser.
import { join } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { createCore } from '../core/create-core.ts';
import { dataFolderOf } from '../core/data-folder.ts';
import { layOutDemo } from '../core/demo.ts';
import { fileLog } from '../core/log.ts';
import { newId } from '../core/new-id.ts';
import { openBrowser } from './open-browser.ts';
import { readOptions, UsageError } from './options.ts';
import { PortTakenError, startHost } from './start-host.ts';
import { StorageError } from '../core/storage/storage-error.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const dataFolder = dataFolderOf(options.data);
  const core = await createCore({
    dataFolder,
    clock: systemClock,
    newId,
    log: fileLog(join(dataFolder, 'zhuanji.log')),
  });
  if (options.isDemo) await layOutDemo(core.client({ staffId: null }));
  const host = await startHost({ core, pageFolder: join(__dirname, '..', 'renderer'), port: options.port });
  const address = host.newAddress();
  process.stdout.write(`ready ${address}\n`);
  if (options.hasBrowser) openBrowser(address);
  const stop = (): void => {
    void host
      .stop()
      .then(() => core.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof StorageError || error instanceof PortTakenError || error instanceof UsageError;
  process.stderr.write(`${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
