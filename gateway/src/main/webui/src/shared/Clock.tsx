import { ClockCircleOutlined, ExclamationCircleFilled, PauseCircleFilled, WarningFilled } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseClock } from '../api/types';
import { clockTone, leftTone, shareUsed, type ClockTone } from './clock';
import { useFormat } from './hooks/useFormat';
import { LegalBasis } from './LegalBasis';

const signs: Record<ClockTone, typeof ClockCircleOutlined> = {
  ok: ClockCircleOutlined,
  near: WarningFilled,
  over: ExclamationCircleFilled,
  paused: PauseCircleFilled,
};

/** The legal clock of a case: used, left, due, paused with its reason; the computation is one hover or tap away. */
export function Clock({ clock }: { clock: CaseClock }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tone = clockTone(clock);
  const Sign = signs[tone];
  const left = clock.limitWorkingDays - clock.usedWorkingDays;
  const pause = clock.pauses?.find((one) => !one.to);
  const isDays = clock.unit === 'DAY';
  const kind = t(`clock.kind.${clock.kind}`, { defaultValue: t('clock.kind.other') });

  return (
    <div className={`clock clock-${tone}`} role="group" aria-label={kind} data-testid="clock">
      <div className="clock-line">
        <span className="clock-word">
          <Sign aria-hidden /> {t(`clock.tone.${tone}`)}
        </span>
        <span className="muted">{kind}</span>
        <Popover trigger={['hover', 'focus', 'click']} content={<Computation clock={clock} />} placement="bottomRight">
          <Button type="link" size="small">
            {t('clock.how')}
          </Button>
        </Popover>
      </div>
      <div
        className="clock-bar"
        role="progressbar"
        aria-label={t('clock.used')}
        aria-valuemin={0}
        aria-valuemax={clock.limitWorkingDays}
        aria-valuenow={Math.min(clock.usedWorkingDays, clock.limitWorkingDays)}
      >
        <span style={{ width: `${String(shareUsed(clock) * 100)}%` }} />
      </div>
      <div className="clock-line number">
        <span>{t(isDays ? 'clock.usedOfDays' : 'clock.usedOf', { used: clock.usedWorkingDays, limit: clock.limitWorkingDays })}</span>
        <strong>{left >= 0 ? t(isDays ? 'clock.leftDays' : 'clock.left', { left }) : t(isDays ? 'clock.lateDays' : 'clock.late', { late: -left })}</strong>
        <span>{t('clock.due', { date: format.date(clock.dueOn) })}</span>
      </div>
      {clock.pausedSince && (
        <div className="clock-pause">
          {t('clock.pausedSince', { date: format.date(clock.pausedSince), reason: pause?.reason ?? '—' })}
        </div>
      )}
    </div>
  );
}

function Computation({ clock }: { clock: CaseClock }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div style={{ maxWidth: 420 }}>
      {Array.isArray(clock.computation) ? (
        <ol className="clock-steps">
          {clock.computation.map((step) => (
            <li key={`${step.code} ${step.messageZh}`}>
              {format.pick(step.messageZh, step.messageEn)} {step.formula && <span className="formula">{step.formula}</span>}
            </li>
          ))}
        </ol>
      ) : (
        <p style={{ marginTop: 0 }}>{clock.computation ?? t('clock.noComputation')}</p>
      )}
      {clock.pauses && clock.pauses.length > 0 && (
        <ul>
          {clock.pauses.map((pause) => (
            <li key={pause.from}>
              {t('clock.pauseLine', {
                from: format.date(pause.from),
                to: pause.to ? format.date(pause.to) : t('clock.now'),
                reason: pause.reason,
              })}
            </li>
          ))}
        </ul>
      )}
      <LegalBasis basis={clock.basis} />
    </div>
  );
}

/** The clock in a table cell: sign, word and number. */
export function ClockLeft({ workingDaysLeft, dueAt }: { workingDaysLeft: number | null | undefined; dueAt?: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (workingDaysLeft == null) return <span className="muted">{dueAt ? format.date(dueAt) : t('clock.none')}</span>;
  const tone = leftTone(workingDaysLeft);
  const Sign = signs[tone];
  return (
    <span className={`clock-left clock-${tone} number`}>
      <Sign aria-hidden />{' '}
      {workingDaysLeft >= 0 ? t('clock.left', { left: workingDaysLeft }) : t('clock.late', { late: -workingDaysLeft })}
    </span>
  );
}
