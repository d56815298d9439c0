import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../api/draw';
import { useFormat } from '../../shared/hooks/useFormat';
import { stepNames, stepStates, type StepName } from './steps';

/** The way of a draw in six words, with when each was done. */
export function DrawSteps({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const format = useFormat();
  const states = stepStates(desk);
  const { batch } = desk;
  const times: Partial<Record<StepName, string | null | undefined>> = {
    freeze: batch.frozenAt,
    commit: batch.committedAt,
    entropy: desk.entropy.find(({ state }) => state === 'CONFIRMATION')?.at,
    draw: batch.drawnAt,
    reveal: batch.revealedAt,
  };
  return (
    <ol className="case-steps draw-steps" aria-label={t('draws.steps')} data-testid="draw-steps">
      {stepNames.map((name, index) => {
        const state = states[name];
        return (
          <li key={name} className={`case-step case-step-${state}`} aria-current={state === 'here' ? 'step' : undefined} data-state={state}>
            <span className="case-step-dot" aria-hidden>
              {state === 'done' ? <CheckOutlined /> : state === 'stopped' ? <CloseOutlined /> : index + 1}
            </span>
            <span>{t(`draws.stepName.${name}`)}</span>
            <span className="visually-hidden">{t(`draws.stepState.${state}`)}</span>
            {times[name] && <span className="small muted hide-phone">{format.instant(times[name])}</span>}
          </li>
        );
      })}
    </ol>
  );
}
