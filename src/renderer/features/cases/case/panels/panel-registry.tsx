// The part behind every kind of panel (§5.1). A new kind is a line here; the method data decides where it stands.
import type { ComponentType } from 'react';
import type { PanelKind } from '#shared/domain/methods/method.ts';
import type { PanelProps } from '../case-view.ts';
import { AcknowledgementPanel } from './acknowledgement-panel.tsx';
import { AllegationsPanel } from './evidence/allegations-panel.tsx';
import { ApprovalsPanel } from './approvals-panel.tsx';
import { CareNotesPanel } from './care/care-notes-panel.tsx';
import { CompensationsPanel } from './compensations-panel.tsx';
import { CustodyPanel } from './evidence/custody-panel.tsx';
import { CustomerChoicePanel } from './customer-choice-panel.tsx';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { DepartmentsPanel } from './departments-panel.tsx';
import { FeelComposerPanel } from './feel/feel-composer-panel.tsx';
import { FieldsPanel } from './fields-panel.tsx';
import { FollowUpsPanel } from './follow-ups-panel.tsx';
import { GesturePanel } from './care/gesture-panel.tsx';
import { LettersPanel } from './letters-panel.tsx';
import { LossPanel } from './loss-panel.tsx';
import { OnSitePanel } from './high-risk/on-site-panel.tsx';
import { OptionsPanel } from './options-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { QuickPhrasesPanel } from './quick-phrases-panel.tsx';
import { ResponsePlanPanel } from './high-risk/response-plan-panel.tsx';
import { RestatementPanel } from './feel/restatement-panel.tsx';
import { RootCausePanel } from './cause/root-cause-panel.tsx';
import { SilenceTimerPanel } from './silence-timer-panel.tsx';
import { SolutionLibraryPanel } from './cause/solution-library-panel.tsx';
import { StatusLogPanel } from './status-log-panel.tsx';
import { VerbatimNotesPanel } from './verbatim-notes-panel.tsx';
import { WeighingPanel } from './weighing-panel.tsx';

export const panelParts: Record<PanelKind, ComponentType<PanelProps>> = {
  fields: FieldsPanel,
  'verbatim-notes': VerbatimNotesPanel,
  'quick-phrases': QuickPhrasesPanel,
  'silence-timer': SilenceTimerPanel,
  temper: FieldsPanel,
  restatement: RestatementPanel,
  acknowledgement: AcknowledgementPanel,
  'status-log': StatusLogPanel,
  promises: PromisesPanel,
  'response-plan': ResponsePlanPanel,
  'on-site': OnSitePanel,
  'feel-composer': FeelComposerPanel,
  letters: LettersPanel,
  evidence: EvidencePanel,
  custody: CustodyPanel,
  allegations: AllegationsPanel,
  weighing: WeighingPanel,
  loss: LossPanel,
  options: OptionsPanel,
  approvals: ApprovalsPanel,
  departments: DepartmentsPanel,
  'customer-choice': CustomerChoicePanel,
  'care-notes': CareNotesPanel,
  gesture: GesturePanel,
  compensations: CompensationsPanel,
  'follow-ups': FollowUpsPanel,
  'root-cause': RootCausePanel,
  'solution-library': SolutionLibraryPanel,
};
