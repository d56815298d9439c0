import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { copyAddress, originalAddress } from '../../api/enterprise';
import { CodeText } from '../../shared/CodeText';
import { Panel } from '../../shared/Panel';

export function PermitPanel({ permitNo }: { permitNo: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('permit.lead')} testId="issued-permit">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <span>
          <CodeText code={permitNo} isCopyable /> <Link to={`/permits/${permitNo}`}>{t('verify.seePermit')}</Link>
        </span>
        <span className="row">
          <Button icon={<FilePdfOutlined />} href={originalAddress(permitNo)} data-testid="original-pdf">
            {t('permit.originalPdf')}
          </Button>
          <Button icon={<FilePdfOutlined />} href={copyAddress(permitNo)} data-testid="copy-pdf">
            {t('permit.copyPdf')}
          </Button>
        </span>
      </div>
    </Panel>
  );
}
