// The part behind every kind of panel (§5.1). A new kind is a line here; the method data decides where it stands.
import type { ComponentType } from 'react';
import type { PanelKind } from '#shared/domain/methods/method.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';

export const panelParts: Record<PanelKind, ComponentType<PanelProps>> = {
  fields: FieldsPanel,
  'quick-phrases': FieldsPanel,
  'silence-timer': FieldsPanel,
  temper: FieldsPanel,
  restatement: FieldsPanel,
  acknowledgement: FieldsPanel,
  'status-log': FieldsPanel,
  promises: FieldsPanel,
  'response-plan': FieldsPanel,
  'on-site': FieldsPanel,
  'feel-composer': FieldsPanel,
  letters: FieldsPanel,
  evidence: FieldsPanel,
  custody: FieldsPanel,
  allegations: FieldsPanel,
  weighing: FieldsPanel,
  loss: FieldsPanel,
  options: FieldsPanel,
  approvals: FieldsPanel,
  departments: FieldsPanel,
  'customer-choice': FieldsPanel,
  'care-notes': FieldsPanel,
  gesture: FieldsPanel,
  compensations: FieldsPanel,
  'follow-ups': FieldsPanel,
  'root-cause': FieldsPanel,
  'solution-library': FieldsPanel,
};
