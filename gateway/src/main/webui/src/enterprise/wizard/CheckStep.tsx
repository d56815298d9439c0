import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchApplication } from '../../api/applications';
import type { Finding } from '../../api/types';
import { FindingList } from '../../shared/FindingCard';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { useDraft, useDraftStore } from '../draft/DraftContext';
import { useGoTo } from './goTo';
import { stepOf, wizardSteps, type WizardStep } from './steps';

function byStep(findings: Finding[]): [WizardStep, Finding[]][] {
  return wizardSteps.flatMap((step): [WizardStep, Finding[]][] => {
    const own = findings.filter((finding) => stepOf(finding.field) === step);
    return own.length > 0 ? [[step, own]] : [];
  });
}

/** Everything the checks have found, step by step; each finding leads to its field. */
export default function CheckStep() {
  const { t } = useTranslation();
  const store = useDraftStore();
  const findings = useDraft((draft) => draft.findings);
  const goTo = useGoTo();
  const [error, setError] = useState<unknown>();
  const groups = useMemo(() => byStep(findings.filter((finding) => finding.severity !== 'INFO')), [findings]);
  const infos = findings.filter((finding) => finding.severity === 'INFO');
  const blocking = findings.filter((finding) => finding.severity === 'BLOCK').length;

  const checkAgain = async () => {
    try {
      await store.flush();
      if (store.get().state === 'saved') store.replace(await fetchApplication(store.get().view.applicationNo));
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  };

  return (
    <Panel
      title={t('wizard.step.check')}
      aside={
        <Button icon={<ReloadOutlined />} onClick={() => void checkAgain()} data-testid="check-again">
          {t('check.again')}
        </Button>
      }
    >
      {error !== undefined && <ProblemView error={error} />}
      <p role="status" data-testid="check-summary" data-blocking={blocking}>
        {blocking > 0 ? t('check.blocking', { count: blocking }) : t('check.ready')}
      </p>
      {groups.length === 0 && <FindingList findings={[]} />}
      {groups.map(([step, own]) => (
        <section key={step}>
          <h3>{t(`wizard.step.${step}`)}</h3>
          <FindingList findings={own} onGoTo={goTo} />
        </section>
      ))}
      {infos.length > 0 && (
        <details>
          <summary>
            <strong>{t('check.infos')}</strong> <span className="muted number">{t('shared.count', { count: infos.length })}</span>
          </summary>
          <FindingList findings={infos} onGoTo={goTo} />
        </details>
      )}
    </Panel>
  );
}
