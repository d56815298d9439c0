import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ApplicationStatus } from '../../api/types';
import { stepNames, stepStates, type StepState } from './steps';

/** The way of an application in six words, with the station where it is. */
export function CaseSteps({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation();
  const states = stepStates(status);
  return <Stations stations={stepNames.map((name) => ({ name: t(`step.${name}`), state: states[name] }))} />;
}

/** The few stations of any case, each with how it stands. */
export function Stations({ stations }: { stations: { name: string; state: StepState }[] }) {
  const { t } = useTranslation();
  return (
    <ol className="case-steps" aria-label={t('case.steps')}>
      {stations.map(({ name, state }, index) => (
        <li key={name} className={`case-step case-step-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
          <span className="case-step-dot" aria-hidden>
            {state === 'done' ? <CheckOutlined /> : state === 'stopped' ? <CloseOutlined /> : index + 1}
          </span>
          <span>{name}</span>
          <span className="visually-hidden">{t(`step.state.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
