import { FilePdfOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { publicCopyAddress, publicPermitQuery } from '../api/publics';
import { Loading } from '../shared/Loading';
import { PageHead } from '../shared/PageHead';
import { PermitContent } from '../shared/permit/PermitContent';
import { ProblemView } from '../shared/ProblemView';
import { AccountSection } from './report/AccountSection';

/** A permit as everyone may see it. */
export function Page() {
  const { t } = useTranslation();
  const { permitNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(publicPermitQuery(permitNo));
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={data.unitName}
        lead={t('permit.lead')}
        actions={
          <>
            <Button icon={<SafetyCertificateOutlined />} href={`/verify/${permitNo}`}>
              {t('permit.verify')}
            </Button>
            <Button type="primary" icon={<FilePdfOutlined />} href={publicCopyAddress(permitNo)} data-testid="copy-pdf">
              {t('permit.copyPdf')}
            </Button>
          </>
        }
      />
      <PermitContent permit={data} />
      <AccountSection permitNo={permitNo} />
    </>
  );
}
