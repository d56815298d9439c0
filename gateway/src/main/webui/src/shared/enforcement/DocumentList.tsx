import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentQuery, paperAddress, type CaseDocument } from '../../api/enforcement';
import { CodeText } from '../CodeText';
import { useFormat } from '../hooks/useFormat';
import { Loading } from '../Loading';
import { ProblemView } from '../ProblemView';

/** The documents of a case with their hashes; each opens as text. */
export function DocumentList({ caseNo, documents }: { caseNo: string; documents: CaseDocument[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<CaseDocument>();
  if (documents.length === 0) return <p className="muted">{t('enforcement.noDocuments')}</p>;
  return (
    <>
      <ul className="plain-list">
        {documents.map((document) => (
          <li key={document.id}>
            <Button type="link" style={{ padding: 0 }} onClick={() => setOpen(document)}>
              {t(`enforcement.document.${document.kind}`, { defaultValue: document.title })}
            </Button>
            <div className="small muted">
              <a href={paperAddress(caseNo, document.id)} target="_blank" rel="noreferrer" data-testid="paper">
                {t('enforcement.print')}
              </a>{' '}
              · {format.instant(document.madeAt)} · {document.madeBy} · SHA-256 <CodeText code={document.sha256.slice(0, 16)} />
            </div>
          </li>
        ))}
      </ul>
      <Modal open={open !== undefined} onCancel={() => setOpen(undefined)} footer={null} width={720} title={open?.title} destroyOnHidden>
        {open && <DocumentText caseNo={caseNo} id={open.id} />}
      </Modal>
    </>
  );
}

function DocumentText({ caseNo, id }: { caseNo: string; id: string }) {
  const { data, error, refetch } = useQuery(documentQuery(caseNo, id));
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading rows={6} /> : <p style={{ whiteSpace: 'pre-wrap' }}>{data}</p>;
}
