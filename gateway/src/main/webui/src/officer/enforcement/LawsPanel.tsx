import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lawsQuery, type PenaltyCase, type PenaltyRange } from '../../api/enforcement';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { Tag } from '../../shared/Tags';

/** The law of the conduct and the law of today, their ranges on one scale, which applies and why (L-03). */
export function LawsPanel({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(lawsQuery(file.caseNo));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  const most = Math.max(data.ofConduct?.maxYuan ?? 0, data.ofDecision?.maxYuan ?? 0, 1);
  const amount = file.decision?.amountYuan ?? file.proposal?.amountYuan;
  const isOf = (range: PenaltyRange | null | undefined) => range != null && range.basis === data.applicable.range?.basis;
  return (
    <Panel title={t('enforcement.laws')} aside={<LegalBasis basis="Code §1057" />} testId="laws">
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('enforcement.law')}</th>
              <th scope="col">{t('enforcement.article')}</th>
              <th scope="col">{t('enforcement.range')}</th>
            </tr>
          </thead>
          <tbody>
            <RangeRow name={t('enforcement.lawOfConduct')} range={data.ofConduct} isApplied={isOf(data.ofConduct)} most={most} amount={amount} />
            <RangeRow name={t('enforcement.lawOfToday')} range={data.ofDecision} isApplied={isOf(data.ofDecision)} most={most} amount={amount} />
          </tbody>
        </table>
      </ScrollX>
      <p className="callout">{t(`enforcement.why.${data.why}`)}</p>
      {data.applicable.reviews.map((review) => (
        <p key={review.code} className="callout">
          {t(`enforcement.lawReview.${review.code}`, { defaultValue: review.code, ...review.values })}
        </p>
      ))}
      {file.reviewNeeds.length > 0 && (
        <p>
          {t('enforcement.reviewNeeded')} {file.reviewNeeds.map((reason) => t(`enforcement.reviewReasons.${reason}`)).join('、')}
        </p>
      )}
    </Panel>
  );
}

interface RowProps {
  name: string;
  range: PenaltyRange | null | undefined;
  isApplied: boolean;
  most: number;
  amount: number | undefined;
}

function RangeRow({ name, range, isApplied, most, amount }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!range) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>{t('enforcement.noRange')}</td>
      </tr>
    );
  }
  const percent = (yuan: number) => `${String((Math.min(yuan, most) / most) * 100)}%`;
  return (
    <tr>
      <th scope="row">
        {name} {isApplied && <Tag tone="ok">{t('enforcement.applies')}</Tag>}
      </th>
      <td>
        <LegalBasis basis={range.basis} />
      </td>
      <td className="number">
        {format.money(range.minYuan)} – {format.money(range.maxYuan)}
        <div className="range-scale" aria-hidden>
          <span className="range-bar" style={{ left: percent(range.minYuan), right: `calc(100% - ${percent(range.maxYuan)})` }} />
          {amount !== undefined && <span className="range-mark" style={{ left: percent(amount) }} />}
        </div>
      </td>
    </tr>
  );
}
