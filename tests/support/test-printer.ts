// The print service of a computer with one printer, at the edge of the program: answers CUPS's questions over IPP (RFC
// 8010, RFC 8011). Start the program with `CUPS_SERVER` set to its address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestPrinter {
  /** For the environment variable `CUPS_SERVER`. */
  address: string;
  close(): void;
}

/** Value tags, as RFC 8010 numbers them. */
const tag = {
  boolean: 0x22,
  enum: 0x23,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
};
const group = { operation: 1, printer: 4, end: 3 };

/** `name` is the name of the queue, `label` what people call the printer. */
export async function startTestPrinter(name: string, label: string): Promise<TestPrinter> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/ipp' });
      response.end(describe(Buffer.concat(chunks), name, label));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** The same answer to every question: all that is known of the printer. */
function describe(asked: Buffer, name: string, label: string): Buffer {
  // Version and number of the question come back; between them stands the status, 0 for "done".
  const head = Buffer.concat([asked.subarray(0, 2), Buffer.from([0, 0]), asked.subarray(4, 8)]);
  return Buffer.concat([
    head,
    Buffer.from([group.operation]),
    attribute('attributes-charset', tag.charset, 'utf-8'),
    attribute('attributes-natural-language', tag.language, 'en'),
    Buffer.from([group.printer]),
    attribute('printer-name', tag.name, name),
    attribute('printer-info', tag.text, label),
    attribute('printer-make-and-model', tag.text, 'Test printer'),
    attribute('printer-uri-supported', tag.uri, `ipp://localhost/printers/${name}`),
    attribute('printer-is-accepting-jobs', tag.boolean, true),
    attribute('printer-state', tag.enum, 3),
    attribute('printer-state-reasons', tag.keyword, 'none'),
    attribute('printer-type', tag.enum, 0),
    Buffer.from([group.end]),
  ]);
}

/** RFC 8010 §3.1.4. */
function attribute(name: string, valueTag: number, value: string | number | boolean): Buffer {
  const bytes = bytesOf(value);
  return Buffer.concat([Buffer.from([valueTag]), length(name.length), Buffer.from(name), length(bytes.length), bytes]);
}

function bytesOf(value: string | number | boolean): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  return typeof value === 'boolean' ? Buffer.from([value ? 1 : 0]) : Buffer.from([0, 0, 0, value]);
}

function length(bytes: number): Buffer {
  return Buffer.from([bytes >> 8, bytes & 0xff]);
}
