import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Limit } from '../../api/types';
import { formatQuantity } from '../format';
import { useCodes } from '../hooks/useCodes';
import { strictestOf } from './arithmetic';
import { ScrollX } from '../ScrollX';

/** Each limit beside all the standards that apply; the strictest is marked and the limit held against it (C-02). */
export function StrictestTable({ limits }: { limits: Limit[] }) {
  const { t } = useTranslation();
  const { pollutantName, unitOf } = useCodes();
  const shown = limits.filter((limit) => (limit.standards ?? []).length > 0);
  if (shown.length === 0) return null;
  return (
    <ScrollX className="spaced">
      <table className="plain-table stack-phone">
        <thead>
          <tr>
            <th scope="col">{t('field.pollutant')}</th>
            <th scope="col">{t('field.standards')}</th>
            <th scope="col" className="right">
              {t('strictest.requested')}
            </th>
            <th scope="col">{t('strictest.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((limit, index) => {
            const unit = limit.unit ?? unitOf(limit.pollutant);
            const strictest = strictestOf(limit.standards ?? []);
            return (
              <tr key={`${limit.pollutant ?? ''} ${String(index)}`}>
                <th scope="row">{pollutantName(limit.pollutant)}</th>
                <td>
                  {(limit.standards ?? []).map((standard, at) => (
                    <div key={at} className={standard === strictest ? 'strictest' : 'muted'}>
                      {standard.kind && t(`choice.standardKind.${standard.kind}`)} {standard.name}{' '}
                      <span className="number">{formatQuantity(standard.concentration, unit)}</span>
                      {standard === strictest && <span className="strictest-mark">{t('strictest.mark')}</span>}
                    </div>
                  ))}
                </td>
                <td className="right number" data-label={t('strictest.requested')}>
                  {formatQuantity(limit.concentration, unit)}
                </td>
                <td>
                  <StrictVerdict requested={limit.concentration} strictest={strictest?.concentration} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollX>
  );
}

function StrictVerdict({ requested, strictest }: { requested?: number | null; strictest?: number | null }) {
  const { t } = useTranslation();
  if (requested == null || strictest == null) return <span className="muted">—</span>;
  const isStrict = requested <= strictest;
  return (
    <span className={isStrict ? 'verdict-ok' : 'field-error'}>
      {isStrict ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{' '}
      {t(isStrict ? 'strictest.ok' : 'strictest.loose')} <span className="number">{`${String(requested)} ${isStrict ? '≤' : '>'} ${String(strictest)}`}</span>
    </span>
  );
}
