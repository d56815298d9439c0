import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { importEntries, templateAddress, type ImportReport, type RegisterName } from '../../api/registers';
import { ProblemView } from '../../shared/ProblemView';
import { formatOf, importErrors, type ImportError } from './fields';

interface Props {
  register: RegisterName;
  onClose: () => void;
}

/** A file is tried first: what it would do, or every cell that is wrong. Only then is it taken, whole or not at all. */
export function ImportDialog({ register, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const take = (isTrial: boolean) => (chosen: File) => importEntries(register, formatOf(chosen.name) ?? 'CSV', chosen, isTrial);
  const trying = useMutation({ mutationFn: take(true) });
  const taking = useMutation({
    mutationFn: take(false),
    onSuccess: () => client.invalidateQueries({ queryKey: ['registers', register] }),
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    taking.reset();
    trying.reset();
    if (formatOf(chosen.name)) trying.mutate(chosen);
  };
  const error = taking.error ?? trying.error;
  return (
    <Modal
      open
      width={760}
      title={t('registers.importInto', { register: t(`registers.tab.${register}`) })}
      onCancel={onClose}
      cancelText={t(taking.isSuccess ? 'registers.done' : 'registers.close')}
      okText={t('registers.take')}
      okButtonProps={{ disabled: !trying.isSuccess || taking.isSuccess, loading: taking.isPending, 'data-testid': 'take-file' }}
      onOk={() => file && taking.mutate(file)}
    >
      <div className="stack" data-testid="import-dialog">
        <div className="row">
          <span>{t('registers.template')}</span>
          {(['XLSX', 'CSV'] as const).map((format) => (
            <Button key={format} size="small" icon={<DownloadOutlined />} href={templateAddress(register, format)}>
              {format}
            </Button>
          ))}
        </div>
        <label className="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0]);
        }}>
          <InboxOutlined aria-hidden style={{ fontSize: 28 }} />
          <span>{file ? file.name : t('registers.drop')}</span>
          <span className="small muted">{t('registers.limits')}</span>
          <input
            type="file"
            accept=".csv,.xlsx"
            className="visually-hidden"
            data-testid="import-file"
            onChange={(event) => {
              choose(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        {file && !formatOf(file.name) && <p className="field-error">{t('registers.wrongFormat')}</p>}
        {trying.isPending && <p role="status">{t('registers.trying')}</p>}
        {taking.data ? <Outcome report={taking.data} isTaken /> : trying.data && <Outcome report={trying.data} />}
        {error && <Refused error={error} />}
      </div>
    </Modal>
  );
}

function Outcome({ report, isTaken = false }: { report: ImportReport; isTaken?: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="callout" role="status" data-testid="import-report">
      {t(isTaken ? 'registers.taken' : 'registers.wouldBe', { ...report })}
    </p>
  );
}

/** Every wrong cell with its row, column and what is wrong with it. */
export function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const errors = error instanceof ApiError ? importErrors(error.fieldErrors) : [];
  if (!(error instanceof ApiError) || errors.length === 0) return <ProblemView error={error} />;
  return (
    <section aria-label={error.problem.title} data-testid="import-errors">
      <p className="callout callout-block">
        {error.problem.title}
        {t('registers.errorCount', { count: errors.length })}
      </p>
      <Table<ImportError & { key: number }>
        size="small"
        dataSource={errors.map((one, key) => ({ ...one, key }))}
        pagination={errors.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        columns={[
          { key: 'row', title: t('registers.row'), width: 90, render: (_, one) => one.row ?? t('registers.header') },
          { key: 'field', title: t('registers.column'), render: (_, one) => t(`registers.field.${one.field}`, { defaultValue: one.field }) },
          { key: 'message', title: t('registers.wrong'), render: (_, one) => one.message },
        ]}
      />
    </section>
  );
}
