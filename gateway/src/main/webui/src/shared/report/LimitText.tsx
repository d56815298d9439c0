import { useTranslation } from 'react-i18next';
import { formatNumber, formatQuantity } from '../format';
import { shareOf, type Allowed } from './limits';

/** What is permitted, and for amounts how much of it is used up. */
export function LimitText({ allowed, row }: { allowed: Allowed | undefined; row: Record<string, unknown> }) {
  const { t } = useTranslation();
  if (!allowed) return <span className="muted">—</span>;
  const share = shareOf(row.amount, row.unit, allowed);
  return (
    <span className="limit-text number">
      {formatQuantity(allowed.value, allowed.unit)}
      {share !== undefined && (
        <span className={share > 1 ? 'limit-share limit-over' : 'limit-share'}>
          <span className="limit-bar" aria-hidden>
            <span style={{ width: `${String(Math.min(1, share) * 100)}%` }} />
          </span>
          {t('reports.used', { percent: formatNumber(share * 100, 1) })}
        </span>
      )}
    </span>
  );
}
