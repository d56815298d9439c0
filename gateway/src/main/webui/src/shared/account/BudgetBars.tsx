import { useTranslation } from 'react-i18next';
import type { Budget } from '../../api/duty';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { Tag } from '../Tags';
import './account.css';

const warnings = [80, 90, 100];
const trackPercent = 110;
/** Early in the year the lines stand too close for a number at each. */
const roomy = 0.4;

/** How much of each year's amount is used, with the lines at which the unit is warned; in numbers beside the bar. */
export function BudgetBars({ budgets }: { budgets: Budget[] }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  return (
    <ul className="plain-list budget-list">
      {budgets.map((line) => (
        <li key={`${line.outlet ?? ''} ${line.pollutant}`} className="budget">
          <div className="budget-head">
            <strong>{pollutantName(line.pollutant)}</strong>
            <span className="muted">{line.outlet ?? t('duty.account.wholeUnit')}</span>
            <WarningTag line={line} />
          </div>
          <BudgetTrack line={line} />
          <div className="small">
            <span className="number">
              {t('duty.account.used', {
                actual: formatNumber(line.actualTonnes),
                permitted: formatNumber(line.permittedTonnes),
                share: formatNumber(line.sharePercent, 1),
              })}
            </span>{' '}
            <span className="muted">{t('duty.account.proRataTo', { tonnes: formatNumber(line.proRataTonnes), day: line.asOf })}</span>
            {line.formula && <div className="formula">{line.formula}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The whole track is a little more than the year's amount; the dashed lines are shares of what is permitted until today. */
function BudgetTrack({ line }: { line: Budget }) {
  const { t } = useTranslation();
  const at = (tonnes: number) => `${String(Math.min((tonnes / (line.permittedTonnes || 1)) * 100, trackPercent) / (trackPercent / 100))}%`;
  const isRoomy = line.proRataTonnes > line.permittedTonnes * roomy;
  return (
    <div className="budget-track" aria-hidden>
      <span className={line.overAmount ? 'budget-fill budget-over' : 'budget-fill'} style={{ width: at(line.actualTonnes) }} />
      {warnings.map((percent) => (
        <span key={percent} className="budget-line" style={{ left: at((line.proRataTonnes * percent) / 100) }}>
          {(isRoomy || percent === 100) && <small>{percent}%</small>}
        </span>
      ))}
      <span className="budget-year" style={{ left: at(line.permittedTonnes) }} title={t('duty.account.permittedYear')} />
    </div>
  );
}

export function WarningTag({ line }: { line: Budget }) {
  const { t } = useTranslation();
  if (line.overAmount) return <Tag tone="block">{t('duty.account.over')}</Tag>;
  if (line.reachedPercent == null) return <Tag tone="ok">{t('duty.account.within')}</Tag>;
  return <Tag tone="warn">{t('duty.account.reached', { percent: formatNumber(line.reachedPercent, 0) })}</Tag>;
}
