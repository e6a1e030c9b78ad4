import { useQuery } from '@tanstack/react-query';
import { useLocalStorage } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { stepStates, type Visit } from '#shared/domain/methods/engine.ts';
import { PanelKind } from '#shared/domain/methods/method.ts';
import { api } from '#renderer/platform/connect.ts';
import { now } from '#renderer/platform/clock.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Page } from '#renderer/ui/page.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { CaseHeader } from './case/case-header.tsx';
import styles from './case/case-page.module.css';
import { CaseViewContext, stepOf, type CaseView, type Target } from './case/case-view.ts';
import { ContextColumn } from './case/context/context-column.tsx';
import { ExitBar } from './case/exit-bar.tsx';
import { IconAction } from './case/icon-action.tsx';
import { caseQuery } from './case/queries.ts';
import { StepRail } from './case/step-rail.tsx';
import { StepView } from './case/step-view.tsx';
import { toCaseRecord } from './case/to-case-record.ts';

/** One case from the first word to the last call (§6): steps on the left, work in the middle, what one must know on the right. */
export function CasePage() {
  const { caseId } = useParams({ strict: false });
  const found = useQuery(caseQuery(CaseId.parse(caseId)));
  if (found.isPending) {
    return (
      <Page>
        <LoadingState lines={8} />
      </Page>
    );
  }
  if (found.isError) {
    return (
      <Page>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  return <OneCase key={found.data.id} detail={found.data} />;
}

const Address = z.object({
  step: z.string().max(40).optional().catch(undefined),
  /** Opens the step that holds this panel, and puts the focus there: where an alert leads (§4.4). */
  panel: PanelKind.optional().catch(undefined),
});

function OneCase({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const view = useView(detail);
  // The step first: what stands beside it comes a frame later, so that a case is read as soon as it is opened.
  const isStepDrawn = useDeferredValue(true, false);
  const [isAlone, setIsAlone] = useLocalStorage({ key: 'zhuanji.case.context-folded', defaultValue: false });
  const fold = (
    <IconAction
      label={isAlone ? t('cases.context.show') : t('cases.context.hide')}
      icon={isAlone ? <IconLayoutSidebarRightExpand size={18} /> : <IconLayoutSidebarRightCollapse size={18} />}
      onClick={() => setIsAlone(!isAlone)}
    />
  );
  return (
    <CaseViewContext value={view}>
      <div className={styles['page']}>
        <CaseHeader />
        <div className={styles['body']} data-alone={isAlone || undefined}>
          <StepRail />
          <div className={styles['work']}>
            <div className={styles['scroll']} key={view.step.code}>
              <StepView />
            </div>
            <ExitBar />
          </div>
          {isAlone ? (
            <div className={styles['unfold']}>{fold}</div>
          ) : isStepDrawn ? (
            <ContextColumn fold={fold} />
          ) : null}
        </div>
      </div>
    </CaseViewContext>
  );
}

function useView(detail: CaseDetail): CaseView {
  const [address, setAddress] = useUrlState(Address);
  const [wanted, setWanted] = useState<CaseView['wanted']>(null);
  const lists = useQuery(api.settings.lists.queryOptions());
  const channel = detail.fields['channel']?.value;
  const kind = lists.data?.channels.find((one) => one.code === channel)?.kind ?? null;
  const view = useMemo(() => {
    const method = shippedMethods.find((one) => one.code === detail.method) ?? shippedMethods[0]!;
    // An address may name one of the eight steps: the step of this method that does its work is meant.
    const find = (code: string | undefined) =>
      method.steps.find((one) => one.code === code) ??
      method.steps.find((one) => one.eightSteps.some((eight) => eight === code));
    const step = find(address.step) ?? find(detail.step) ?? method.steps[0]!;
    const record = toCaseRecord(detail, kind);
    const look = (code: string) => setAddress({ step: code === detail.step ? undefined : code, panel: undefined });
    const fill = (target: Target) => {
      look(stepOf(method, target, step.code) ?? step.code);
      setWanted((last) => ({ ...target, turn: (last?.turn ?? 0) + 1 }));
    };
    const states = stepStates(method, record, { visits: detail.visits.map(visitOf), now: now() });
    return { detail, record, method, states, step, look, fill, wanted };
  }, [detail, kind, address.step, setAddress, wanted]);
  const { fill } = view;
  const { panel } = address;
  const filled = useRef<typeof panel>(undefined);
  useEffect(() => {
    // Once for each address: filling makes one that names the step alone, and until it is there this runs again.
    if (panel !== undefined && filled.current !== panel) fill({ panel, fieldKey: null });
    filled.current = panel;
  }, [panel, fill]);
  return view;
}

const visitOf = ({ step, enteredAt, leftAt, leftReason }: CaseDetail['visits'][number]): Visit => ({
  step,
  enteredAt,
  leftAt,
  reason: leftReason,
});
