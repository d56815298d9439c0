import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { submitReport, type ReportView } from '../../api/reports';
import { useHasRole, useSession } from '../../app/session';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { isReady, type Readiness } from './reportDraft';

interface Props {
  view: ReportView;
  readiness: Readiness;
  isSaved: boolean;
  beforeSubmit?: () => Promise<void>;
}

/** The legal representative signs; an agent is told how to hand over. */
export function SignReport(props: Props) {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  return (
    <Panel title={t('reports.sign')} aside={<LegalBasis basis="R §22" />} testId="report-sign">
      {hasRole('ENT_LEGAL') ? <Signing {...props} /> : <AskLegal reportNo={props.view.reportNo} />}
    </Panel>
  );
}

function AskLegal({ reportNo }: { reportNo: string }) {
  const { t } = useTranslation();
  const address = `${window.location.origin}/enterprise/reports/${reportNo}`;
  return (
    <div className="callout" data-testid="ask-legal">
      <strong>{t('sign.askLegal')}</strong>
      <p>{t('reports.askLegal')}</p>
      <Typography.Text copyable={{ text: address }}>{address}</Typography.Text>
    </div>
  );
}

function Signing({ view, readiness, isSaved, beforeSubmit }: Props) {
  const { t } = useTranslation();
  const { session } = useSession();
  const client = useQueryClient();
  const [isAccepted, setAccepted] = useState(false);
  const [name, setName] = useState(session?.name ?? '');
  const canSign = isReady(readiness) && isSaved;
  const submission = useMutation({
    mutationFn: async () => {
      await beforeSubmit?.();
      return submitReport(view.reportNo, name.trim());
    },
    onSuccess: () => client.invalidateQueries(),
  });

  return (
    <form
      className="stack sign-form"
      onSubmit={(event) => {
        event.preventDefault();
        submission.mutate();
      }}
    >
      <blockquote className="commitment">{t('reports.commitment')}</blockquote>
      <Checkbox checked={isAccepted} disabled={!canSign} onChange={(event) => setAccepted(event.target.checked)} data-testid="commitment">
        {t('sign.accept')}
      </Checkbox>
      <div className="field">
        <label htmlFor="field-signature-name">{t('sign.name')}</label>
        <Input id="field-signature-name" autoComplete="name" value={name} disabled={!canSign} onChange={(event) => setName(event.target.value)} />
      </div>
      {!isReady(readiness) && <p className="field-error">{t('reports.cannotSign')}</p>}
      {submission.error && <ProblemView error={submission.error} kept={t('reports.kept')} />}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        disabled={!canSign || !isAccepted || !name.trim()}
        loading={submission.isPending}
        data-testid="submit-report"
      >
        {t(view.versionNo > 0 ? 'sign.resubmit' : 'sign.submit')}
      </Button>
      <p className="small muted">{t('reports.afterSubmission')}</p>
    </form>
  );
}
