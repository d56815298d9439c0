import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { applicationQuery } from '../../api/applications';
import { CodeText } from '../../shared/CodeText';
import { useIsPhone } from '../../shared/hooks/useIsPhone';
import { focusField } from '../../shared/focusField';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { ClassTag, StatusTag, Tag } from '../../shared/Tags';
import { DecisionColumn } from './DecisionColumn';
import { EvidenceColumn } from './EvidenceColumn';
import { MaterialColumn } from './MaterialColumn';
import { useCorrectionNotice } from './useCorrectionNotice';

/** One case on the officer's desk: material, evidence and decision side by side. */
export function Page() {
  const { t } = useTranslation();
  const { applicationNo = '' } = useParams();
  const client = useQueryClient();
  const isPhone = useIsPhone();
  const [tab, setTab] = useState('decision');
  const { data, error, isLoading, refetch } = useQuery({ ...applicationQuery(applicationNo), refetchInterval: 15_000 });
  const notice = useCorrectionNotice(applicationNo);
  const refresh = useCallback(() => void client.invalidateQueries(), [client]);
  const goTo = useCallback((field: string) => {
    setTab('material');
    setTimeout(() => focusField(field), 50);
  }, []);

  if (isLoading) return <Loading rows={12} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  const { view } = data;
  const canPick = view.allowedActs.includes('DECIDE_ACCEPTANCE') && !view.correction;

  const columns = [
    { key: 'material', label: t('workbench.material'), children: <MaterialColumn view={view} notice={canPick ? notice : undefined} onChanged={refresh} /> },
    { key: 'evidence', label: t('workbench.evidence'), children: <EvidenceColumn view={view} onGoTo={goTo} /> },
    { key: 'decision', label: t('workbench.decision'), children: <DecisionColumn view={view} notice={notice} onChanged={refresh} onGoTo={goTo} /> },
  ];

  return (
    <>
      <PageHead
        title={view.dossier.identity?.unitName ?? applicationNo}
        lead={
          <>
            <CodeText code={applicationNo} isCopyable /> <StatusTag status={view.status} /> <ClassTag value={view.managementClass} />{' '}
            {view.deemed && <Tag tone="warn">{t('publication.DEEMED_ACCEPTANCE')}</Tag>}
          </>
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
