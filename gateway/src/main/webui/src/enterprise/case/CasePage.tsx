import { EditOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { applicationQuery } from '../../api/applications';
import { useHasRole } from '../../app/session';
import { AttachmentBoard } from '../../shared/attachments/AttachmentBoard';
import { CaseLine } from '../../shared/case/CaseLine';
import { CodeText } from '../../shared/CodeText';
import { DossierReader } from '../../shared/dossier/DossierReader';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ClassTag, StatusTag } from '../../shared/Tags';
import { canFillIn } from '../wizard/steps';
import { nextStepKey } from '../nextStep';
import { SignForm } from '../SignForm';
import { CorrectionPanel } from './CorrectionPanel';
import { DecisionPanel } from './DecisionPanel';
import { NonAcceptancePanel } from './NonAcceptancePanel';
import { PermitPanel } from './PermitPanel';
import { WithdrawButton } from './WithdrawButton';

/** One application as its enterprise follows it. */
export function Page() {
  const { t } = useTranslation();
  const hasRole = useHasRole();
  const client = useQueryClient();
  const { applicationNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery({ ...applicationQuery(applicationNo), refetchInterval: 15_000 });
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { view } = data;
  const canEdit = canFillIn(view);
  const canSign = view.allowedActs.some((act) => act === 'SUBMIT' || act === 'RESUBMIT');
  const refresh = () => void client.invalidateQueries();

  return (
    <>
      <PageHead
        title={view.dossier.identity?.siteName ?? view.dossier.identity?.unitName ?? t('wizard.title')}
        lead={
          <>
            <CodeText code={applicationNo} isCopyable /> <StatusTag status={view.status} /> <ClassTag value={view.managementClass} />
          </>
        }
        actions={
          <>
            <WithdrawButton view={view} onDone={refresh} />
            {canEdit && (
              <Link to={`/enterprise/applications/${applicationNo}/edit`}>
                <Button type="primary" icon={<EditOutlined />} data-testid="edit-application">
                  {t('enterprise.edit')}
                </Button>
              </Link>
            )}
          </>
        }
      />
      <p className="callout" data-testid="next-step">
        {t(nextStepKey(view.status, hasRole('ENT_LEGAL')))}
      </p>
      {view.deemed && <p className="callout">{t('case.deemed')}</p>}
      {view.status === 'CORRECTION' && view.correction && (
        <CorrectionPanel view={view} correction={view.correction} onChanged={refresh} />
      )}
      {view.nonAcceptance && <NonAcceptancePanel nonAcceptance={view.nonAcceptance} />}
      {view.decision && <DecisionPanel decision={view.decision} />}
      {view.permitNo && <PermitPanel permitNo={view.permitNo} />}
      <CaseLine applicationNo={applicationNo} status={view.status} />
      {canSign && (
        <Panel title={t('wizard.step.sign')}>
          <SignForm view={view} />
        </Panel>
      )}
      <DossierReader dossier={view.dossier} findings={canEdit ? view.findings : []} />
      <Panel title={t('block.attachments')}>
        <AttachmentBoard applicationNo={applicationNo} attachments={view.attachments} onChanged={refresh} />
      </Panel>
    </>
  );
}
