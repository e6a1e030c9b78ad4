// Signatures, the seal and the return address (§9.2, §9.3). Pictures are kept once, under the hash of their bytes, so
// that a letter printed years ago still names exactly what stood on it.
import { createHash } from 'node:crypto';
import { type LetterMarks, maxMarkBytes } from '#shared/contract/letters.ts';
import { noAddress, PostalAddress } from '#shared/domain/letters/address.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { readSetting, removeSetting, writeSetting } from '../shop/settings.ts';

const sealKey = 'letters.seal';
const senderKey = 'letters.sender';
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The signature this person keeps, and the seal of the shop. */
export function marksOf(db: ReadDb, who: Pick<Actor, 'key'>): LetterMarks {
  const own = db.get<{ sha256: string }>('SELECT sha256 FROM staff_signature WHERE staff_id = ?', [who.key]);
  const seal = readSetting(db, sealKey);
  return { signature: own?.sha256 ?? null, seal: typeof seal === 'string' ? seal : null };
}

/** Keeps or takes away the signature of the actor: nobody signs with another person's hand. */
export function saveSignature(db: WriteDb, context: CommandContext, input: { png: string | null }): LetterMarks {
  const actor = actorOf(context);
  if (input.png === null) db.run('DELETE FROM staff_signature WHERE staff_id = ?', [actor.key]);
  else {
    const sha256 = keepPicture(db, context.now, input.png);
    db.run(
      `INSERT INTO staff_signature (staff_id, sha256, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (staff_id) DO UPDATE SET sha256 = excluded.sha256, saved_at = excluded.saved_at`,
      [actor.key, sha256, context.now],
    );
  }
  audit(db, context, { action: 'letter.signature-saved', entity: actor.id });
  return marksOf(db, actor);
}

export function saveSeal(db: WriteDb, context: CommandContext, input: { png: string | null }): LetterMarks {
  if (input.png === null) removeSetting(db, sealKey);
  else writeSetting(db, sealKey, keepPicture(db, context.now, input.png));
  audit(db, context, { action: 'letter.seal-saved' });
  return marksOf(db, actorOf(context));
}

/** A kept picture as a data URL: the page may load nothing from elsewhere. */
export function showPicture(db: ReadDb, sha256: string): { url: string } {
  const row = db.get<{ bytes: Buffer }>('SELECT bytes FROM letter_picture WHERE sha256 = ?', [sha256]);
  if (!row) throw notFound('picture');
  return { url: `data:image/png;base64,${Buffer.from(row.bytes).toString('base64')}` };
}

/** The shop's own address for the back or corner of an envelope. */
export function readSender(db: ReadDb): PostalAddress {
  return PostalAddress.catch(noAddress).parse(readSetting(db, senderKey));
}

export function saveSender(db: WriteDb, context: CommandContext, input: { sender: PostalAddress }): PostalAddress {
  writeSetting(db, senderKey, input.sender);
  audit(db, context, { action: 'letter.sender-saved' });
  return input.sender;
}

/** Refuses what is no PNG or too large; answers the hash under which the picture is kept. */
function keepPicture(db: WriteDb, now: number, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > maxMarkBytes) throw new DomainError('FILE_TOO_LARGE', { maxBytes: maxMarkBytes });
  if (!bytes.subarray(0, pngStart.length).equals(pngStart)) {
    throw new DomainError('INVALID_FIELD', { field: 'picture', reason: 'not-a-png' });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  db.run('INSERT OR IGNORE INTO letter_picture (sha256, added_at, bytes) VALUES (?, ?, ?)', [sha256, now, bytes]);
  return sha256;
}
