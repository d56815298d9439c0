import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderSiteCheck, reportSiteCheck } from '../../api/applications';
import type { ApplicationView, Review } from '../../api/types';
import { useFormat } from '../../shared/hooks/useFormat';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

interface Props {
  view: ApplicationView;
  review: Review;
  onChanged: () => void;
}

/** Ordering a site check (for KEY units before day 30, making the limit 45) and reporting it by at least two officers. */
export function SiteCheckPanel({ view, review, onChanged }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('site.title')} aside={<LegalBasis basis="R §10, APL §34" />} testId="site-check">
      {review.siteCheck?.orderedOn && (
        <p>
          {t('site.ordered', { date: format.date(review.siteCheck.orderedOn) })} {review.siteCheck.reason}
        </p>
      )}
      {view.allowedActs.includes('ORDER_SITE_CHECK') && !review.siteCheck?.orderedOn && <OrderForm view={view} onChanged={onChanged} />}
      {view.allowedActs.includes('REPORT_SITE_CHECK') && <ReportForm view={view} onChanged={onChanged} />}
    </Panel>
  );
}

function OrderForm({ view, onChanged }: Omit<Props, 'review'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const order = useMutation({ mutationFn: () => orderSiteCheck(view.applicationNo, reason.trim()), onSuccess: onChanged });
  return (
    <div className="stack">
      {view.managementClass === 'KEY' && <p className="muted">{t('site.keyText')}</p>}
      <div className="field">
        <label htmlFor="site-reason">{t('site.reason')}</label>
        <Input.TextArea id="site-reason" autoSize={{ minRows: 1 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
      {order.error && <ProblemView error={order.error} />}
      <Button disabled={!reason.trim()} loading={order.isPending} onClick={() => order.mutate()} data-testid="order-site-check">
        {t('site.order')}
      </Button>
    </div>
  );
}

const blank = { name: '', certificateNo: '' };

function ReportForm({ view, onChanged }: Omit<Props, 'review'>) {
  const { t } = useTranslation();
  const [officers, setOfficers] = useState([blank, blank]);
  const [findings, setFindings] = useState('');
  const isReady = officers.every((one) => one.name.trim() && one.certificateNo.trim()) && findings.trim() !== '';
  const report = useMutation({
    mutationFn: () => reportSiteCheck(view.applicationNo, { officers, findings: findings.trim(), attachmentIds: [] }),
    onSuccess: onChanged,
  });
  const change = (index: number, part: Partial<typeof blank>) =>
    setOfficers(officers.map((one, other) => (other === index ? { ...one, ...part } : one)));
  return (
    <div className="stack">
      {officers.map((officer, index) => (
        <div key={index} className="row">
          <Input
            aria-label={t('site.officerName', { number: index + 1 })}
            placeholder={t('site.officerName', { number: index + 1 })}
            style={{ flex: 1 }}
            value={officer.name}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          <Input
            aria-label={t('site.certificate', { number: index + 1 })}
            placeholder={t('site.certificate', { number: index + 1 })}
            style={{ flex: 1 }}
            value={officer.certificateNo}
            onChange={(event) => change(index, { certificateNo: event.target.value })}
          />
        </div>
      ))}
      <Button onClick={() => setOfficers([...officers, blank])}>{t('site.addOfficer')}</Button>
      <div className="field">
        <label htmlFor="site-findings">{t('site.findings')}</label>
        <Input.TextArea id="site-findings" rows={3} value={findings} onChange={(event) => setFindings(event.target.value)} />
      </div>
      {report.error && <ProblemView error={report.error} />}
      <Button type="primary" disabled={!isReady} loading={report.isPending} onClick={() => report.mutate()} data-testid="report-site-check">
        {t('site.report')}
      </Button>
    </div>
  );
}
