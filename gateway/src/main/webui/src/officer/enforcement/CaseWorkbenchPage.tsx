import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { archiveAddress, penaltyCaseQuery } from '../../api/enforcement';
import { useHasRole } from '../../app/session';
import { CodeText } from '../../shared/CodeText';
import { CaseStatusTag } from '../../shared/enforcement/CaseTags';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { Tag } from '../../shared/Tags';
import { CaseActs } from './CaseActs';
import { CaseMaterial } from './CaseMaterial';
import { CaseProgress } from './CaseProgress';

/** One case on the officer's desk: material, clock with both laws, and the next act side by side. */
export function Page() {
  const { t } = useTranslation();
  const { caseNo = '' } = useParams();
  const isPhone = useIsPhone();
  const hasRole = useHasRole();
  const [tab, setTab] = useState('decision');
  const { data, error, isLoading, refetch } = useQuery({ ...penaltyCaseQuery(caseNo), refetchInterval: 15_000 });
  if (isLoading) return <Loading rows={12} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const columns = [
    { key: 'material', label: t('enforcement.material'), children: <CaseMaterial file={data} /> },
    { key: 'evidence', label: t('enforcement.progress'), children: <CaseProgress file={data} /> },
    { key: 'decision', label: t('enforcement.acts'), children: <CaseActs file={data} /> },
  ];
  return (
    <>
      <PageHead
        title={`${data.unitName} · ${data.cause}`}
        lead={
          <>
            <CodeText code={caseNo} isCopyable /> <CaseStatusTag status={data.status} isOverdue={data.overdue} />{' '}
            {data.turn > 1 && <Tag tone="warn">{t('enforcement.turn', { turn: data.turn })}</Tag>}
          </>
        }
        actions={
          hasRole('INSPECTOR', 'LEGAL_REVIEWER', 'LEADER', 'AUDITOR') && (
            <Button href={archiveAddress(caseNo)} data-testid="archive">
              {t('enforcement.archive')}
            </Button>
          )
        }
      />
      {isPhone ? (
        <Tabs items={columns} activeKey={tab} onChange={setTab} />
      ) : (
        <div className="workbench">
          {columns.map((column) => (
            <section key={column.key} className={`workbench-column workbench-${column.key}`} aria-label={column.label}>
              {column.children}
            </section>
          ))}
        </div>
      )}
    </>
  );
}
