import { useMutation } from '@tanstack/react-query';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { freezeDraw, type PlanPage } from '../../api/plans';
import { ProblemView } from '../../shared/ProblemView';
import { daysOf, periods } from './planRules';

/** Opens a draw for a quarter or month: from here on the registers are as they were at this moment. */
export function FreezeForm({ page }: { page: PlanPage }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { plan } = page;
  const [period, setPeriod] = useState<string>();
  const [days, setDays] = useState<[Dayjs | null, Dayjs | null] | null>(null);
  const [redraw, setRedraw] = useState('');
  const [from, to] = days ?? [];
  const freezing = useMutation({
    mutationFn: () =>
      freezeDraw(plan.planNo, {
        period: period ?? '',
        visitsFrom: from?.format('YYYY-MM-DD') ?? '',
        visitsTo: to?.format('YYYY-MM-DD') ?? '',
        redraw: redraw.trim() || undefined,
      }),
    onSuccess: ({ batchNo }) => navigate(`/officer/draws/${batchNo}`),
  });
  const choose = (chosen: string) => {
    const [first, last] = daysOf(plan.year, chosen);
    setPeriod(chosen);
    setDays([dayjs(first), dayjs(last)]);
  };
  return (
    <div className="stack" data-testid="freeze-form">
      <div className="field-grid">
        <div className="field">
          <label htmlFor="freeze-period">{t('plans.period')}</label>
          <Select
            id="freeze-period"
            value={period}
            onChange={choose}
            options={periods.map((value) => ({ value, label: t(value.startsWith('Q') ? 'plans.quarter' : 'plans.month', { quarter: value.slice(1), month: Number(value.slice(1)) }) }))}
          />
        </div>
        <div className="field">
          <label htmlFor="freeze-days">{t('draws.visits')}</label>
          <DatePicker.RangePicker id="freeze-days" value={days} onChange={setDays} />
        </div>
        <div className="field">
          <label htmlFor="freeze-redraw">{t('plans.redraw')}</label>
          <Input id="freeze-redraw" maxLength={40} value={redraw} onChange={(event) => setRedraw(event.target.value)} />
        </div>
      </div>
      {freezing.error && <ProblemView error={freezing.error} />}
      <div className="row">
        <Button type="primary" disabled={!period || !from || !to} loading={freezing.isPending} onClick={() => freezing.mutate()} data-testid="freeze">
          {t('plans.freeze')}
        </Button>
        <Link to="edit">
          <Button>{t('plans.nextEdition')}</Button>
        </Link>
      </div>
    </div>
  );
}
