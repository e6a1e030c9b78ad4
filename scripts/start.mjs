// npm start: installs what is missing, builds what is stale, opens the desktop window or, failing that, the web host.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { downloadElectron, findElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { PlainError, runScript, say } from './say.mjs';

const help = `npm start [-- options]
  --host        run in the browser (web host) even where the desktop window is possible
  --data DIR    keep the data in this folder
  --port N      port of the web host (otherwise a free one)
  --no-open     do not open a browser
  --demo        start on a sample shop`;

/** The desktop shell has told what is wrong itself: no second attempt with the web host. */
const EXIT_TOLD = 3;

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(help);
  const node = await ensureInstalled();
  await ensureBuilt(node);
  const shared = [...(options.data ? ['--data', options.data] : []), ...(options.demo ? ['--demo'] : [])];
  if (!options.host) {
    const code = await tryDesktop(node, shared);
    if (code !== undefined) return code;
  }
  const port = options.port === undefined ? [] : ['--port', options.port];
  const open = options['no-open'] ? ['--no-open'] : [];
  const { code } = await launch(node, [join(root, 'out/main/host.cjs'), ...shared, ...port, ...open], {
    stdio: 'inherit',
  });
  return code;
});

/** Exit code of the desktop shell, or undefined when it could not open a window and the web host should take over. */
async function tryDesktop(node, args) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('No display here: starting the web host instead of the desktop window.');
    return undefined;
  }
  const electron = findElectron() ?? (await downloadElectron(node));
  if (!electron) {
    say(
      'No Electron runtime on this disk and none can be downloaded: starting the web host instead of the desktop window.',
    );
    return undefined;
  }
  const { code, isReady, problem } = await launch(electron, [root, ...args], { stdio: ['inherit', 'pipe', 'pipe'] });
  if (code === 0 && !isReady) say('Zhuanji is open already: its window has come to the front.');
  if (isReady || code === 0) return code;
  if (code === EXIT_TOLD) return 1;
  say(`The desktop window could not be opened (${problem || `exit code ${code}`}): starting the web host instead.`);
  return undefined;
}

/**
 * Runs a shell until it ends, passing signals on. With pipes its standard output is shown and watched for the line
 * "ready …"; standard error is held back until then, because Chromium's start-up noise would drown a launch failure.
 */
function launch(command, args, { stdio }) {
  return new Promise((done) => {
    const env = { ...process.env };
    // Set by editors built on Electron; it would turn our Electron into a plain Node.
    delete env.ELECTRON_RUN_AS_NODE;
    const child = spawn(command, args, { cwd: root, stdio, env });
    let isReady = false;
    let noise = '';
    child.stdout?.on('data', (part) => {
      isReady ||= /^ready /m.test(String(part));
      process.stdout.write(part);
    });
    child.stderr?.on('data', (part) => (isReady ? process.stderr.write(part) : (noise += part)));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const forward = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const finish = (code, problem) => {
      for (const signal of signals) process.off(signal, forward);
      if (!isReady && code === EXIT_TOLD) process.stderr.write(noise);
      done({ code, isReady, problem: problem ?? firstComplaint(noise) });
    };
    child.on('error', (error) => finish(127, error.message));
    // Ended by a signal is how a person stops it (Ctrl+C): no failure once it was ready.
    child.on('close', (code, signal) => finish(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}

/** The one line of Chromium's output that says why it gave up. */
function firstComplaint(noise) {
  const lines = noise.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim());
  return lines.find((line) => /sandbox|display|FATAL|error while loading|cannot open/i.test(line))?.slice(0, 160);
}

function readOptions(args) {
  const types = {
    host: { type: 'boolean' },
    data: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    demo: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  let values;
  try {
    ({ values } = parseArgs({ args, options: types }));
  } catch (error) {
    throw new PlainError(`${error.message}\n${help}`, 2);
  }
  const port = /** @type {string | undefined} */ (values.port);
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65535)) {
    throw new PlainError(`--port wants a number from 0 to 65535, not “${port}”.`, 2);
  }
  return { ...values, data: values.data === undefined ? undefined : dataFolder(values.data) };
}

/** npm changes into the project's folder; a relative folder is meant from where the person stands. */
function dataFolder(path) {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  try {
    makeFolder(folder);
  } catch (error) {
    throw new PlainError(
      `The data folder ${folder} cannot be created (${error.code}). Choose another with --data DIR.`,
    );
  }
  return folder;
}

/** Like mkdir -p. Node's own `recursive` never returns where the kernel answers ENOENT for ever, as under /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
