import { useTranslation } from 'react-i18next';
import type { FairnessFinding } from '../../api/draw';
import { formatNumber } from '../../shared/format';
import { Panel } from '../../shared/Panel';
import { ScrollX } from '../../shared/ScrollX';
import { Tag } from '../../shared/Tags';
import { chanceWords, verdictOf, worstOf } from './fairness';

interface Row {
  name: string;
  finding: FairnessFinding;
}

interface Props {
  title: string;
  subject: string;
  rows: Row[];
  testId: string;
}

const tones = { asExpected: 'ok', unusual: 'warn', look: 'block' } as const;

/** How often each was drawn against what chance would give: a picture, and beside it the numbers and what they mean. */
export function FairnessPanel({ title, subject, rows, testId }: Props) {
  const { t } = useTranslation();
  const worst = worstOf(rows.map(({ finding }) => finding));
  const most = Math.max(1, ...rows.flatMap(({ finding }) => [finding.observed, finding.expected])) * 1.05;
  return (
    <Panel title={title} testId={testId}>
      <p className={worst === 'look' ? 'callout callout-warn' : 'callout'}>{t(`fairness.all.${worst}`)}</p>
      <ScrollX>
        <table className="plain-table stack-phone">
          <thead>
            <tr>
              <th scope="col">{subject}</th>
              <th scope="col">{t('fairness.plot')}</th>
              <th scope="col" className="right">
                {t('fairness.observed')}
              </th>
              <th scope="col" className="right">
                {t('fairness.expected')}
              </th>
              <th scope="col">{t('fairness.words')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, finding }) => {
              const verdict = verdictOf(finding);
              const chance = chanceWords(finding.pValue);
              return (
                <tr key={finding.subject}>
                  <th scope="row">{name}</th>
                  <td>
                    <Bar finding={finding} most={most} label={t('fairness.bar', { name, observed: finding.observed, expected: formatNumber(finding.expected, 1) })} />
                  </td>
                  <td className="right number" data-label={t('fairness.observed')}>{formatNumber(finding.observed)}</td>
                  <td className="right number" data-label={t('fairness.expected')}>{formatNumber(finding.expected, 1)}</td>
                  <td>
                    <Tag tone={tones[verdict]}>{t(`fairness.verdict.${verdict}`)}</Tag>
                    <div className="small muted">
                      {t(`fairness.chance.${chance.key}`, { value: formatNumber(chance.value, 0) })}
                      {!finding.exact && ` ${t('fairness.inexact')}`}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

/** The bar is what was drawn, the mark what chance would give on average. */
function Bar({ finding, most, label }: { finding: FairnessFinding; most: number; label: string }) {
  const at = (value: number) => (value / most) * 240;
  return (
    <svg viewBox="0 0 240 20" width={240} height={20} role="img" aria-label={label}>
      <rect x={0} y={0} width={240} height={20} fill="#eef3f2" />
      <rect x={0} y={4} width={at(finding.observed)} height={12} fill="#0b6b61" />
      <line x1={at(finding.expected)} x2={at(finding.expected)} y1={0} y2={20} stroke="#16211f" strokeWidth={3} />
    </svg>
  );
}
