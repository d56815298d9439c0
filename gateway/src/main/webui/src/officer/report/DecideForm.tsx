import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView, ReviewOutcome } from '../../api/reports';
import { decideReport, type Decision } from '../../api/reviews';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { NoticeComposer } from '../workbench/NoticeComposer';
import type { NoticeDraft } from '../workbench/useCorrectionNotice';
import { decisionOf, lacks } from './decision';

interface Props {
  view: ReportView;
  mayReturn: boolean;
  notice: NoticeDraft;
  onChanged: () => void;
  onGoTo: (field: string) => void;
}

const outcomes: ReviewOutcome[] = ['ACCEPTED', 'ACCEPTED_WITH_REMARKS', 'RETURNED', 'REFERRED'];

/** Accept, return once with one list, or propose to refer. */
export function DecideForm({ view, mayReturn, notice, onChanged, onGoTo }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [outcome, setOutcome] = useState<ReviewOutcome>();
  const [text, setText] = useState('');
  const findings = view.examined?.findings ?? [];
  const leads = findings.filter((finding) => finding.severity === 'LEAD').map((finding) => finding.key);
  const [chosen, setChosen] = useState(leads);
  const decision: Decision | undefined = outcome && decisionOf(outcome, text, notice.items, chosen);
  const lacking = decision ? lacks(decision) : ['outcome'];
  const deciding = useMutation({
    mutationFn: (made: Decision) => decideReport(view.reportNo, made),
    onSuccess: () => {
      notice.clear();
      onChanged();
    },
  });

  return (
    <Panel title={t('workbench.decision')} testId="report-decision">
      <Radio.Group
        className="outcome-list"
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as ReviewOutcome)}
        aria-label={t('workbench.decision')}
      >
        {outcomes.map((one) => (
          <div key={one} className="outcome">
            <Radio value={one} disabled={one === 'RETURNED' && !mayReturn} data-testid={`outcome-${one}`}>
              {t(`reports.decide.${one}`)}
            </Radio>
          </div>
        ))}
      </Radio.Group>
      {!mayReturn && <p className="small muted">{t('reports.returnedBefore')}</p>}
      {(outcome === 'ACCEPTED_WITH_REMARKS' || outcome === 'REFERRED') && (
        <div className="field">
          <label htmlFor="decision-text">{t(outcome === 'REFERRED' ? 'reports.whyRefer' : 'reports.remarksLines')}</label>
          <Input.TextArea id="decision-text" autoSize={{ minRows: 3 }} value={text} onChange={(event) => setText(event.target.value)} data-testid="decision-text" />
        </div>
      )}
      {outcome === 'RETURNED' && (
        <NoticeComposer notice={notice} onGoTo={onGoTo} warning={t('reports.returnOnce')} addWhole={t('reports.addWhole')} />
      )}
      {outcome === 'REFERRED' && (
        <>
          <h3>{t('reports.restsOn')}</h3>
          <Checkbox.Group
            className="vertical"
            value={chosen}
            onChange={setChosen}
            options={findings.map((finding) => ({ value: finding.key, label: `${finding.code} ${format.pick(finding.messageZh, finding.messageEn)}` }))}
          />
          <p className="callout callout-warn">{t('reports.secondPerson')}</p>
        </>
      )}
      {deciding.error && <ProblemView error={deciding.error} />}
      {outcome && lacking.length > 0 && <p className="field-error">{lacking.map((one) => t(`reports.lack.${one}`)).join(t('reports.and'))}</p>}
      <Popconfirm
        title={t('reports.decideConfirm', { outcome: outcome ? t(`reports.decide.${outcome}`) : '' })}
        okText={t('reports.decideSubmit')}
        cancelText={t('reports.cancel')}
        onConfirm={() => decision && deciding.mutate(decision)}
      >
        <Button type="primary" disabled={lacking.length > 0} loading={deciding.isPending} data-testid="decide-report">
          {t('reports.decideSubmit')}
        </Button>
      </Popconfirm>
    </Panel>
  );
}
