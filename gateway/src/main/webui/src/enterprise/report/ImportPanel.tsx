import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { handInTable, templateAddress, type TableSubject } from '../../api/duty';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';

/** A filled-in table handed in whole; when cells are wrong, each is named by its row, and nothing is taken. */
export function ImportPanel({ subject, permitNo }: { subject: TableSubject; permitNo: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const handing = useMutation({
    mutationFn: (file: File) => handInTable(subject, permitNo, file),
    onSuccess: () => Promise.all([subject, 'account', 'tax'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  const start = (files: FileList | null) => {
    const file = files?.[0];
    if (file) handing.mutate(file);
  };
  return (
    <Panel
      title={t('duty.data.import')}
      testId={`import-${subject}`}
      aside={
        <Button icon={<DownloadOutlined />} href={templateAddress(subject)}>
          {t('duty.data.template')}
        </Button>
      }
    >
      <label
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          start(event.dataTransfer.files);
        }}
      >
        {handing.isPending ? <Spin /> : <InboxOutlined aria-hidden style={{ fontSize: 28 }} />}
        <span>{t('duty.data.drop')}</span>
        <span className="small muted">{t('duty.data.bounds')}</span>
        <input
          type="file"
          accept=".xlsx,.csv"
          className="visually-hidden"
          data-testid={`table-input-${subject}`}
          onChange={(event) => {
            start(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      {handing.data && <Alert type="success" showIcon role="status" title={t('duty.data.taken', { count: handing.data.taken })} />}
      {handing.error && <ImportErrors error={handing.error} subject={subject} />}
    </Panel>
  );
}

const fieldKeys: Record<TableSubject, string> = { results: 'duty.result', 'ledger-entries': 'duty.entry' };

function ImportErrors({ error, subject }: { error: unknown; subject: TableSubject }) {
  const { t } = useTranslation();
  const rows = error instanceof ApiError ? error.fieldErrors.filter((one) => /^rows\/\d+\//.test(one.field)) : [];
  if (rows.length === 0) return <ProblemView error={error} />;
  return (
    <div role="alert" data-testid="import-errors">
      <Alert type="error" showIcon title={t('duty.data.notTaken', { count: rows.length })} />
      <ScrollX>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('duty.data.row')}</th>
              <th scope="col">{t('duty.data.column')}</th>
              <th scope="col">{t('duty.data.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => {
              const [, row, field] = one.field.split('/');
              return (
                <tr key={`${one.field} ${one.message}`}>
                  <td className="number">{row}</td>
                  <td>{t([`${fieldKeys[subject]}.${field ?? ''}`, `field.${field ?? ''}`], { defaultValue: field })}</td>
                  <td>{one.message}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollX>
    </div>
  );
}
