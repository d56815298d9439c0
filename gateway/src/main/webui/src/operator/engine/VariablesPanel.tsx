import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { engineKey, setVariable, type InstanceDetail, type Variable } from '../../api/engine';
import type { ListColumn } from '../../shared/list/columns';
import { ProblemView } from '../../shared/ProblemView';
import { SmallList } from './SmallList';
import { useWords } from './useWords';

interface Row extends Variable {
  key: string;
}

/** What an instance and its elements carry, and a way to set it right. */
export function VariablesPanel({ detail }: { detail: InstanceDetail }) {
  const { t } = useTranslation();
  const scopeName = useScopeName(detail);
  const [edited, setEdited] = useState<Variable>();
  const rows: Row[] = detail.variables.map((variable) => ({ ...variable, key: `${variable.scopeKey} ${variable.name}` }));
  const columns: ListColumn<Row>[] = [
    { key: 'name', title: t('engine.variable.name'), text: (row) => row.name, render: (row) => <span className="code-text">{row.name}</span> },
    {
      key: 'value',
      title: t('engine.variable.value'),
      text: (row) => row.value ?? '',
      render: (row) => (
        <div className="code-text variable-value">
          {row.value ?? t('engine.variable.hidden')}
          {row.truncated && <span className="muted">… {t('engine.variable.truncated')}</span>}
        </div>
      ),
    },
    { key: 'scope', title: t('engine.variable.scope'), text: (row) => scopeName(row.scopeKey) },
    {
      key: 'act',
      title: t('operator.act'),
      text: () => '',
      render: (row) => (
        <Button size="small" disabled={row.truncated || row.value === null} onClick={() => setEdited(row)}>
          {t('engine.variable.change')}
        </Button>
      ),
    },
  ];
  const create = () => setEdited({ name: '', value: '', truncated: false, scopeKey: detail.instance.key });
  return (
    <>
      <SmallList
        title={t('engine.variable.title')}
        columns={columns}
        page={{ items: rows, total: rows.length }}
        empty={t('engine.variable.empty')}
        tool={
          <Button size="small" onClick={create} data-testid="set-variable">
            {t('engine.variable.set')}
          </Button>
        }
      />
      {edited && <VariableForm detail={detail} variable={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function useScopeName(detail: InstanceDetail): (scopeKey: string) => string {
  const { t } = useTranslation();
  const { elementName } = useWords();
  return (scopeKey) => {
    const element = detail.elements.find((one) => one.key === scopeKey);
    return scopeKey === detail.instance.key || !element ? t('engine.variable.instance') : elementName(detail.instance.processId, element.elementId);
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface FormProps {
  detail: InstanceDetail;
  variable: Variable;
  onClose: () => void;
}

function VariableForm({ detail, variable, onClose }: FormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const scopeName = useScopeName(detail);
  const [name, setName] = useState(variable.name);
  const [value, setValue] = useState(variable.value ?? '');
  const [scopeKey, setScopeKey] = useState(variable.scopeKey);
  const [nameId, valueId, scopeId] = [useId(), useId(), useId()];
  const setting = useMutation({
    mutationFn: () => setVariable(detail.instance.key, scopeKey, name, JSON.parse(value)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: engineKey });
      onClose();
    },
  });
  const scopes = [detail.instance.key, ...detail.elements.map((element) => element.key).filter((key) => key !== detail.instance.key)];
  const isWrong = value !== '' && !isJson(value);
  return (
    <Modal
      open
      title={t('engine.variable.set')}
      onCancel={onClose}
      onOk={() => setting.mutate()}
      okText={t('engine.variable.save')}
      confirmLoading={setting.isPending}
      okButtonProps={{ disabled: name === '' || !isJson(value) }}
    >
      <div className="stack">
        <label htmlFor={nameId}>{t('engine.variable.name')}</label>
        <Input id={nameId} value={name} onChange={(event) => setName(event.target.value.trim())} data-testid="variable-name" />
        <label htmlFor={valueId}>{t('engine.variable.json')}</label>
        <Input.TextArea
          id={valueId}
          value={value}
          autoSize={{ minRows: 2, maxRows: 12 }}
          status={isWrong ? 'error' : ''}
          onChange={(event) => setValue(event.target.value)}
          data-testid="variable-value"
        />
        {isWrong && <p className="field-error">{t('engine.variable.notJson')}</p>}
        <label htmlFor={scopeId}>{t('engine.variable.scope')}</label>
        <Select id={scopeId} value={scopeKey} onChange={setScopeKey} options={scopes.map((key) => ({ value: key, label: scopeName(key) }))} />
        <p className="small muted">{t('engine.variable.warning')}</p>
        {setting.error && <ProblemView error={setting.error} />}
      </div>
    </Modal>
  );
}
