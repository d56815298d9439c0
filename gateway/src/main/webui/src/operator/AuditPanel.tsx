import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { verifyAudit } from '../api/operator';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';

/** Computes the chain of recorded acts again and says whether it is whole. */
export function AuditPanel() {
  const { t } = useTranslation();
  const verification = useMutation({ mutationFn: verifyAudit });
  const verdict = verification.data;
  const isIntact = verdict?.intact === true;
  return (
    <Panel title={t('operator.tabs.audit')}>
      <p>{t('operator.auditText')}</p>
      <Button type="primary" loading={verification.isPending} onClick={() => verification.mutate()} data-testid="verify-audit">
        {t('operator.verify')}
      </Button>
      {verification.error && <ProblemView error={verification.error} />}
      {verdict && (
        <p role="status" className={isIntact ? 'verdict-ok' : 'field-error'} data-testid="audit-verdict">
          {isIntact ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{' '}
          {isIntact
            ? t('operator.intact', { count: verdict.checked })
            : t('operator.brokenAt', { place: String(verdict.firstBrokenSeq) })}
        </p>
      )}
    </Panel>
  );
}
