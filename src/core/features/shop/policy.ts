// The policy in force (§3): versioned, every version kept; a case remembers the version it was promised under.
import { completePolicy } from '#shared/content/policy/complete-policy.ts';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';

export type PolicyInForce = { version: number; policy: Policy };

const parsed = new Map<string, Policy>();

export function policyInForce(db: ReadDb): PolicyInForce {
  const row = db.get<{ version: number; body: string }>(
    'SELECT version, body FROM policy_version ORDER BY version DESC LIMIT 1',
  );
  if (!row) throw new Error('the shop has no policy: it is not set up');
  return { version: row.version, policy: parse(row.body) };
}

/** A version that was in force: a case keeps the one it was promised under. */
export function policyOfVersion(db: ReadDb, version: number): Policy {
  const policy = findPolicyVersion(db, version);
  if (!policy) throw new Error(`policy version ${version} is gone`);
  return policy;
}

export function findPolicyVersion(db: ReadDb, version: number): Policy | undefined {
  const row = db.get<{ body: string }>('SELECT body FROM policy_version WHERE version = ?', [version]);
  return row && parse(row.body);
}

/** A policy somebody sent. Throws INVALID_FIELD naming the first figure that cannot stand. */
export function readPolicy(sent: unknown): Policy {
  const result = Policy.safeParse(sent);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DomainError('INVALID_FIELD', {
    field: issue?.path.join('.') ?? 'policy',
    reason: issue?.code ?? 'invalid',
  });
}

/** The first policy of a shop, in its currency. */
export function writeFirstPolicy(db: WriteDb, context: CommandContext, currency: string): void {
  const policy: Policy = { ...defaultPolicy, authority: { ...defaultPolicy.authority, currency } };
  db.run('INSERT INTO policy_version (version, body, saved_at, saved_by) VALUES (1, ?, ?, ?)', [
    JSON.stringify(policy),
    context.now,
    context.actor?.key ?? null,
  ]);
}

/** Saves a new version. Throws INVALID_FIELD naming the figure, STALE_WRITE when somebody saved in between. */
export function savePolicy(
  db: WriteDb,
  context: CommandContext,
  input: { policy: unknown; expectedVersion: number },
): { version: number } {
  const current = policyInForce(db);
  if (current.version !== input.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: current.policy, version: current.version, by: null, at: null });
  }
  const policy = readPolicy(input.policy);
  const version = current.version + 1;
  db.run('INSERT INTO policy_version (version, body, saved_at, saved_by) VALUES (?, ?, ?, ?)', [
    version,
    JSON.stringify(policy),
    context.now,
    context.actor?.key ?? null,
  ]);
  audit(db, context, { action: 'policy.saved', detail: { version } });
  context.changes.push({ kind: 'changed', topic: 'policy' });
  return { version };
}

function parse(body: string): Policy {
  let policy = parsed.get(body);
  if (!policy) {
    policy = Policy.parse(completePolicy(JSON.parse(body)));
    if (parsed.size >= 20) parsed.clear();
    parsed.set(body, policy);
  }
  return policy;
}
