import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../api/reviews';
import { Panel } from '../../shared/Panel';

/** Why the report has its place in the order. */
export function RiskReasons({ review }: { review: ReviewView }) {
  const { t } = useTranslation();
  const total = review.risk.reduce((sum, reason) => sum + reason.points, 0);
  return (
    <Panel title={t('reports.riskTitle')} aside={<strong className="number">{t('reports.points', { count: total })}</strong>} testId="risk">
      {review.risk.length === 0 && <p className="muted">{t('reports.noRisk')}</p>}
      {review.risk.length > 0 && (
        <table className="plain-table">
          <tbody>
            {review.risk.map((reason) => (
              <tr key={reason.what}>
                <th scope="row">{t(`reports.riskReason.${reason.what}`)}</th>
                <td className="right number">× {reason.count}</td>
                <td className="right number">{t('reports.points', { count: reason.points })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small muted">{t('reports.riskText')}</p>
    </Panel>
  );
}
