import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { changePlan, drawUpPlan, planQuery, type PlanContent } from '../../api/plans';
import { useSession } from '../../app/session';
import { FormProblem } from '../../shared/draw/FormProblem';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { PlanFields } from './PlanFields';
import { usualPlan } from './planRules';
import { StrataFields } from './StrataFields';

/** Drawing up a plan, or writing its next edition. */
export function Page() {
  const { planNo } = useParams();
  return planNo === undefined ? <NewPlan /> : <KnownPlan planNo={planNo} />;
}

function KnownPlan({ planNo }: { planNo: string }) {
  const { data, error, isLoading, refetch } = useQuery({ ...planQuery(planNo), refetchOnWindowFocus: false });
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return <PlanForm planNo={planNo} begin={data.content} year={data.plan.year} etag={data.etag} />;
}

function NewPlan() {
  const { t } = useTranslation();
  const { session } = useSession();
  const year = new Date().getFullYear();
  const begin = usualPlan(session?.division ?? '', t('plans.usualTitle', { year }), { guangdong: t('plans.guangdong'), chizhou: t('plans.chizhou') });
  return <PlanForm begin={begin} year={year} />;
}

interface Props {
  planNo?: string;
  begin: PlanContent;
  year: number;
  etag?: string | undefined;
}

function PlanForm({ planNo, begin, year: firstYear, etag }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [content, setContent] = useState(begin);
  const [year, setYear] = useState(firstYear);
  // What was on the page when typing began: another person's change since then is refused, not overwritten.
  const [seen] = useState(etag);
  const change = (part: Partial<PlanContent>) => setContent((before) => ({ ...before, ...part }));
  const saving = useMutation({
    mutationFn: () => (planNo === undefined ? drawUpPlan(year, content) : changePlan(planNo, seen, content)),
    onSuccess: async (page) => {
      await client.invalidateQueries({ queryKey: ['plan'] });
      await client.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/officer/plans/${page.plan.planNo}`);
    },
  });
  const labelOf = (field: string) => {
    const [head = '', at, name] = field.split('/');
    return at === undefined ? t(`plans.${head}`) : `${content.strata[Number(at)]?.id ?? ''} › ${t(`plans.row.${name ?? 'id'}`)}`;
  };
  return (
    <>
      <PageHead title={t(planNo === undefined ? 'plans.drawUp' : 'plans.edit')} lead={t('plans.editLead')} />
      <Panel title={t('plans.content')}>
        {planNo === undefined && (
          <div className="field spaced">
            <label htmlFor="field-year">{t('plans.year')}</label>
            <InputNumber<number> id="field-year" min={2020} max={2099} precision={0} value={year} onChange={(value) => value && setYear(value)} />
          </div>
        )}
        <PlanFields content={content} change={change} error={saving.error} />
      </Panel>
      <Panel title={t('plans.strata')}>
        <StrataFields strata={content.strata} onChange={(strata) => change({ strata })} error={saving.error} />
      </Panel>
      {saving.error && <FormProblem error={saving.error} labelOf={labelOf} />}
      <div className="row">
        <Button type="primary" size="large" loading={saving.isPending} onClick={() => saving.mutate()} data-testid="save-plan">
          {t('plans.save')}
        </Button>
        <span className="muted">{t('plans.saveHint')}</span>
      </div>
    </>
  );
}
