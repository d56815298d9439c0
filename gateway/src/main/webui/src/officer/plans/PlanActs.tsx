import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { decidePlan, submitPlan, type PlanPage } from '../../api/plans';
import { useHasRole, useSession } from '../../app/session';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { FreezeForm } from './FreezeForm';

/** What the person can do with the plan now, and who is next where it is not their turn. */
export function PlanActs({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const { plan } = page;
  return (
    <Panel title={t('draws.next')} testId="plan-acts">
      <p>{t(`plans.next.${plan.status}`)}</p>
      {plan.remark && <p className="callout callout-warn">{t('plans.remarkOf', { name: plan.decidedByName, remark: plan.remark })}</p>}
      {hasRole('DISPATCHER') && plan.status === 'DRAFT' && <Submit planNo={plan.planNo} />}
      {hasRole('LEADER') && plan.status === 'SUBMITTED' && <Decide page={page} />}
      {hasRole('DISPATCHER') && plan.status === 'APPROVED' && <FreezeForm page={page} />}
    </Panel>
  );
}

function usePlanAct<V = void>(planNo: string, act: (values: V) => Promise<PlanPage>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['plan', planNo] }), client.invalidateQueries({ queryKey: ['plans'] })]),
  });
}

function Submit({ planNo }: { planNo: string }) {
  const { t } = useTranslation();
  const submitting = usePlanAct(planNo, () => submitPlan(planNo));
  return (
    <>
      {submitting.error && <ProblemView error={submitting.error} />}
      <div className="row">
        <Button type="primary" loading={submitting.isPending} onClick={() => submitting.mutate()} data-testid="submit-plan">
          {t('plans.submit')}
        </Button>
        <Link to="edit">
          <Button>{t('plans.edit')}</Button>
        </Link>
      </div>
    </>
  );
}

/** The leader approves or returns; never who drew the plan up (J-01). */
function Decide({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const { plan } = page;
  const [remark, setRemark] = useState('');
  const deciding = usePlanAct(plan.planNo, (approve: boolean) => decidePlan(plan.planNo, approve, remark.trim()));
  if (session?.name === plan.drawnUpByName) return <p className="callout callout-warn">{t('plans.ownPlan')}</p>;
  return (
    <div className="stack" data-testid="decide-plan">
      <div className="field">
        <label htmlFor="plan-remark">{t('plans.remark')}</label>
        <Input.TextArea id="plan-remark" maxLength={400} autoSize={{ minRows: 2 }} value={remark} onChange={(event) => setRemark(event.target.value)} />
      </div>
      {deciding.error && <ProblemView error={deciding.error} />}
      <div className="row">
        <Popconfirm title={t('plans.approveSure')} okText={t('plans.approve')} onConfirm={() => deciding.mutate(true)}>
          <Button type="primary" loading={deciding.isPending} data-testid="approve-plan">
            {t('plans.approve')}
          </Button>
        </Popconfirm>
        <Button disabled={remark.trim() === '' || deciding.isPending} onClick={() => deciding.mutate(false)} data-testid="return-plan">
          {t('plans.return')}
        </Button>
        <span className="small muted">{t('plans.returnHint')}</span>
      </div>
    </div>
  );
}
