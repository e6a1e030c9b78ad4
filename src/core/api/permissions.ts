// Who may call what (§1, §13.4): enforced here, behind the page. Every procedure has a line or the line of its feature.
import type { Role } from '#shared/domain/vocabulary.ts';

type Permission = 'anyone' | Role;

const features: Record<string, Permission> = {
  session: 'anyone',
  settings: 'manager',
  calendar: 'manager',
  intake: 'agent',
  cases: 'agent',
  customers: 'agent',
  promises: 'agent',
  clocks: 'agent',
  options: 'agent',
  approvals: 'agent',
  compensations: 'agent',
  followUps: 'agent',
  evidence: 'agent',
  letters: 'agent',
  papers: 'agent',
  library: 'agent',
  scripts: 'agent',
  tone: 'agent',
  // Of all cases, and of colleagues' decisions.
  risk: 'supervisor',
  reminders: 'agent',
  live: 'anyone',
  today: 'agent',
};

/** Procedures that differ from their feature. */
const procedures: Record<string, Permission> = {
  // A locked window shows that something rings, without names, and says so.
  'reminders.shown': 'anyone',
  'session.removeSample': 'agent',
  'session.setLanguage': 'agent',
  'calendar.ofStore': 'agent',
  'calendar.openingHours': 'agent',
  'library.approve': 'supervisor',
  'library.sendBack': 'supervisor',
  'library.retire': 'supervisor',
  'library.bringBack': 'supervisor',
  'library.takeShipped': 'supervisor',
  'library.keepOwn': 'supervisor',
  'library.saveFragment': 'supervisor',
  'library.removeFragment': 'supervisor',
  'library.restoreFragment': 'supervisor',
  'settings.lists': 'agent',
  'settings.policy': 'agent',
  'settings.policyVersion': 'agent',
  'settings.policyVersions': 'supervisor',
  'settings.listStaff': 'agent',
  'settings.dataInfo': 'agent',
  'papers.weekReview': 'supervisor',
  'papers.saveText': 'supervisor',
  'settings.verifyAudit': 'supervisor',
  'settings.listAudit': 'supervisor',
  'letters.saveSeal': 'manager',
  'letters.saveSender': 'supervisor',
};

/** Weakest role that may call a procedure. An unknown one is closed to everybody but the manager. */
export function permissionOf(path: readonly string[]): Permission {
  return procedures[path.join('.')] ?? features[path[0] ?? ''] ?? 'manager';
}
