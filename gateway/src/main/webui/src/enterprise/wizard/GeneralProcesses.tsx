import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GeneralProcess, Question, QuestionOption } from '../../api/types';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { fieldId } from '../../shared/focusField';
import { useFormat } from '../../shared/hooks/useFormat';
import { FactQuestion } from './QuestionList';

/** Boilers, furnaces, surface and water treatments of the site (rows 109 to 112), each with its capacity and traits. */
export function GeneralProcesses({ question }: { question: Question }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [rows = [], change] = useDossierValue<GeneralProcess[]>('facts/generalProcesses');
  const options = question.options ?? [];
  const setRow = (index: number, row: GeneralProcess) => change(rows.map((old, other) => (other === index ? row : old)));
  return (
    <fieldset className="plain-fieldset" id={fieldId('facts/generalProcesses')}>
      <legend className="field-label">{format.pick(question.textZh, question.textEn)}</legend>
      <ul className="plain-list stack">
        {rows.map((row, index) => (
          <ProcessRow
            key={index}
            index={index}
            row={row}
            options={options}
            onChange={(next) => setRow(index, next)}
            onRemove={() => change(rows.filter((_, other) => other !== index))}
          />
        ))}
      </ul>
      <Button style={{ marginTop: 8 }} icon={<PlusOutlined />} onClick={() => change([...rows, {}])} data-testid="add-general-process">
        {t('classify.addProcess')}
      </Button>
    </fieldset>
  );
}

interface RowProps {
  index: number;
  row: GeneralProcess;
  options: QuestionOption[];
  onChange: (row: GeneralProcess) => void;
  onRemove: () => void;
}

function ProcessRow({ index, row, options, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const option = options.find((one) => one.value === row.kind);
  return (
    <li className="row-card">
      <div className="row">
        <Select
          aria-label={t('classify.processKind')}
          placeholder={t('classify.processKind')}
          style={{ minWidth: 160 }}
          value={row.kind ?? null}
          options={options.map((one) => ({ value: one.value, label: format.pick(one.textZh, one.textEn) }))}
          onChange={(kind) => onChange({ kind, capacityUnit: options.find((one) => one.value === kind)?.unit ?? undefined })}
        />
        <InputNumber<number>
          aria-label={t('field.capacity')}
          placeholder={t('field.capacity')}
          min={0}
          controls={false}
          suffix={row.capacityUnit}
          value={row.capacity ?? null}
          onChange={(capacity) => onChange({ ...row, capacity })}
        />
        <Button type="text" icon={<DeleteOutlined />} aria-label={t('shared.removeNumber', { number: index + 1 })} onClick={onRemove} />
      </div>
      {option?.traits?.map((trait) => (
        <FactQuestion
          key={trait.key}
          question={trait}
          path={`facts/generalProcesses/${String(index)}/traits/${trait.key}`}
          control="yesNo"
        />
      ))}
    </li>
  );
}
