import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checksQuery, type CheckRule } from '../../api/reviews';
import { EmptyState } from '../../shared/EmptyState';
import { formatNumber } from '../../shared/format';
import { useFormat } from '../../shared/hooks/useFormat';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { LegalBasis } from '../../shared/LegalBasis';
import { FilterBar, type FilterSpec } from '../../shared/list/FilterBar';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { Tag } from '../../shared/Tags';
import { rulesFor } from './catalogue';

const defaults = {};
const tones = { BLOCK: 'block', LEAD: 'info', WARN: 'warn' } as const;
const weights = ['BLOCK', 'LEAD', 'WARN'] as const;

/** All checks that execution reports go through, with what they compare, their thresholds and their articles. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const { filters, setFilters } = useUrlFilters(defaults);
  const { data, error, isLoading, refetch } = useQuery(checksQuery());
  const specs = useMemo<FilterSpec[]>(
    () => [
      { key: 'q', label: t('checks.q') },
      { key: 'severity', label: t('checks.severity'), choices: weights.map((value) => ({ value, label: t(`severity.${value}`) })) },
    ],
    [t],
  );
  if (isLoading) return <Loading rows={12} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const rules = rulesFor(data.rules, filters.q, filters.severity);
  return (
    <>
      <PageHead title={t('checks.title')} lead={t('checks.lead', { date: format.date(data.on) })} />
      <FilterBar specs={specs} filters={filters} setFilters={setFilters} />
      <p role="status" data-testid="rule-count">
        {t('checks.count', { count: rules.length, total: data.rules.length })}
      </p>
      {rules.length === 0 && <EmptyState>{t('checks.none')}</EmptyState>}
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
      <details className="panel">
        <summary>
          <strong>{t('checks.gaps')}</strong>
        </summary>
        <ul>
          {data.gaps.map((gap) => (
            <li key={gap.gap}>{format.pick(gap.textZh, gap.textEn)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Rule({ rule }: { rule: CheckRule }) {
  const { t } = useTranslation();
  const format = useFormat();
  /** The sentence with its slots named instead of filled. */
  const inWords = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => `〔${t(`checks.slot.${slot}`, { defaultValue: '…' })}〕`);
  return (
    <Panel title={<><span className="code-text">{rule.id}</span> {format.pick(rule.titleZh, rule.titleEn)}</>} id={rule.id} testId={`rule-${rule.id}`}>
      <ScrollX>
        <table className="plain-table stack-phone">
          <thead>
            <tr>
              {(['code', 'severity', 'says', 'thresholds', 'version', 'basis'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`checks.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rule.codes.map((code) => (
              <tr key={code.code}>
                <th scope="row" className="code-text stop-wrap">
                  {code.code}
                </th>
                <td>
                  <Tag tone={tones[code.severity]}>{t(`severity.${code.severity}`)}</Tag>
                </td>
                <td>{inWords(format.pick(code.textZh, code.textEn))}</td>
                <td className="number">
                  {Object.entries(code.thresholds).map(([name, value]) => (
                    <div key={name}>
                      {t(`checks.threshold.${name}`, { defaultValue: name })} {formatNumber(value)}
                    </div>
                  ))}
                  {Object.keys(code.thresholds).length === 0 && '—'}
                </td>
                <td>
                  {code.version}
                  <div className="small muted">{t('checks.from', { date: format.date(code.from) })}</div>
                </td>
                <td>
                  <LegalBasis basis={code.basis} /> {code.mark !== 'LAW' && <span className="small muted">{t(`checks.mark.${code.mark}`, { defaultValue: code.mark })}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="small">
        {t('checks.remedy')}
        {t('shared.colon')}
        {format.pick(rule.remedyZh, rule.remedyEn)}
      </p>
    </Panel>
  );
}
