import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { checkListQuery } from '../../api/inspections';
import { planQuery, type PlanPage } from '../../api/plans';
import { Facts } from '../../shared/Facts';
import { formatNumber } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { PlanActs } from './PlanActs';
import { gradeNames, itemsOf } from './planRules';
import { PlanStatusTag } from './PlanStatusTag';
import { StrataPanel } from './StrataPanel';
import { WhatIfPanel } from './WhatIfPanel';

/** An annual plan: what it says, what it comes to, and who did what with it. */
export function Page() {
  const { t } = useTranslation();
  const { planNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(planQuery(planNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { plan } = data;
  return (
    <>
      <PageHead
        title={plan.title}
        lead={
          <span className="row">
            <PlanStatusTag status={plan.status} /> {t('plans.headline', { no: plan.planNo, year: plan.year, edition: plan.edition, name: plan.drawnUpByName })}
          </span>
        }
      />
      <PlanActs page={data} />
      <WhatIfPanel planNo={planNo} version={plan.version} />
      <StrataPanel page={data} />
      <ContentPanel page={data} />
      <EditionsPanel page={data} />
    </>
  );
}

function ContentPanel({ page: { content } }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { divisionName } = useCodes();
  const { pick } = useFormat();
  const checkList = useQuery(checkListQuery()).data ?? [];
  const itemName = (key: string) => {
    const item = checkList.find((each) => each.key === key);
    return item ? pick(item.zh, item.en) : key;
  };
  return (
    <Panel title={t('plans.content')}>
      <Facts
        items={[
          [t('plans.type'), t(`plans.types.${content.type}`)],
          [t('plans.departments'), content.departments.map((name, index) => (index === 0 ? t('plans.lead1', { name }) : name)).join('、')],
          ...content.departments
            .slice(1)
            .map((department): [string, string] => [t('plans.sharesOf', { department }), itemsOf(content.shares, department).map(itemName).join('、') || t('plans.noShares')]),
          [t('plans.cap'), t('plans.times', { count: content.cap })],
          [t('plans.seats'), t('draws.persons', { count: content.seats })],
          [t('plans.pairs'), t('plans.times', { count: content.pairs })],
          [t('plans.daysPerVisit'), t('plans.days', { days: formatNumber(content.daysPerVisit) })],
          [t('plans.availableDays'), t('plans.days', { days: formatNumber(content.availableDays) })],
          [t('plans.sameItemMonths'), t('plans.monthsCount', { count: content.sameItemMonths })],
          [t('plans.months'), content.months.join(' : ')],
          [t('plans.grades'), gradeNames.map((grade) => `${grade === '-' ? t('plans.noGrade') : grade} ${String(content.grades[grade] ?? '—')}`).join('，')],
          [t('plans.items'), content.items.join('、')],
          [
            t('plans.crossAreas'),
            content.crossAreas.map(({ division, visitors }) => t('plans.cross', { division: divisionName(division.padEnd(6, '0')), visitors: divisionName(visitors.padEnd(6, '0')) })).join('；'),
          ],
        ]}
      />
    </Panel>
  );
}

function EditionsPanel({ page: { editions } }: { page: PlanPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const newestFirst = [...editions].sort((a, b) => b.doneAt.localeCompare(a.doneAt));
  return (
    <Panel title={t('plans.editions')} testId="plan-editions">
      <ol className="plain-list timeline">
        {newestFirst.map((edition) => (
          <li key={`${edition.doneAt} ${edition.act}`}>
            <div className="small muted">{format.instant(edition.doneAt)}</div>
            {t(`plans.act.${edition.act}`, { name: edition.personName, edition: edition.edition })}
            {edition.remark && <div className="small">{edition.remark}</div>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
