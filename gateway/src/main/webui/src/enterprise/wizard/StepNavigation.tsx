import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { useDraft } from '../draft/DraftContext';
import { isMissing } from '../../shared/dossier/missing';
import { stepOf, type WizardStep } from './steps';

interface Props {
  base: string;
  steps: WizardStep[];
  current: WizardStep;
}

/** All steps with the number of things still to put right on each. */
export function StepNavigation({ base, steps, current }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const findings = useDraft((draft) => draft.findings);
  const open = useMemo(() => {
    const counts = new Map<WizardStep, { count: number; isWrong: boolean }>();
    for (const finding of findings) {
      if (finding.severity !== 'BLOCK') continue;
      const step = stepOf(finding.field);
      const before = counts.get(step);
      counts.set(step, { count: (before?.count ?? 0) + 1, isWrong: (before?.isWrong ?? false) || !isMissing(finding) });
    }
    return counts;
  }, [findings]);

  if (isPhone) {
    return (
      <Select
        aria-label={t('wizard.steps')}
        style={{ width: '100%' }}
        size="large"
        value={current}
        onChange={(step: WizardStep) => void navigate(`${base}/${step}`)}
        options={steps.map((step, index) => ({
          value: step,
          label: `${String(index + 1)}/${String(steps.length)} ${t(`wizard.step.${step}`)}${open.get(step) ? `（${String(open.get(step)?.count)}）` : ''}`,
        }))}
      />
    );
  }
  return (
    <nav className="wizard-nav" aria-label={t('wizard.steps')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <NavLink to={`${base}/${step}`} data-testid={`step-${step}`} aria-current={step === current ? 'step' : undefined}>
              <span className="wizard-number">{index + 1}</span>
              <span>{t(`wizard.step.${step}`)}</span>
              <OpenCount open={open.get(step)} />
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How much is left on a step; in grey while it is only not filled in yet. */
function OpenCount({ open }: { open: { count: number; isWrong: boolean } | undefined }) {
  const { t } = useTranslation();
  if (!open) return null;
  return (
    <span className={open.isWrong ? 'wizard-open' : 'wizard-open wizard-missing'}>
      <span className="visually-hidden">{t(open.isWrong ? 'wizard.open' : 'wizard.missing', { count: open.count })}</span>
      <span aria-hidden>{open.count}</span>
    </span>
  );
}
