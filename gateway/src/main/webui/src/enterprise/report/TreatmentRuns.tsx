import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExecutionReport, ReportFinding } from '../../api/reports';
import { fieldId } from '../../shared/focusField';
import { useCodes } from '../../shared/hooks/useCodes';
import { reagents, treatmentCells, type TableSpec } from '../../shared/report/chapters';
import type { Allowed } from '../../shared/report/limits';
import { EditCell } from './EditCell';
import { EditTable } from './EditTable';
import { FieldNotes } from './FieldNotes';
import { useReportValue } from './ReportDraftContext';
import { ReportField } from './ReportField';

type Runs = NonNullable<ExecutionReport['treatment']>;

interface Props {
  notes: Map<string, ReportFinding[]>;
  limitOf: (table: TableSpec, row: Record<string, unknown>) => Allowed | undefined;
}

/** How each treatment facility ran: hours, reagents, removal by pollutant, and what was out of order. */
export function TreatmentRuns({ notes, limitOf }: Props) {
  const { t } = useTranslation();
  const [value, change] = useReportValue<Runs>('treatment');
  const runs = value ?? [];
  return (
    <div className="dossier-list" id={fieldId('treatment')} tabIndex={-1}>
      <FieldNotes findings={notes.get('treatment')} />
      {runs.map((run, index) => {
        const path = `treatment/${String(index)}`;
        const name = run.facility ?? t('reports.row', { number: index + 1 });
        return (
          <div key={index} className="row-card" id={fieldId(path)}>
            <div className="row-card-head">
              <strong>{name}</strong>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('shared.removeNamed', { name })}
                onClick={() => change(runs.filter((_, other) => other !== index))}
              />
            </div>
            <FieldNotes findings={notes.get(path)} />
            <div className="report-fields">
              {treatmentCells.map((cell) => (
                <ReportField key={cell.name} cell={cell} within={path} />
              ))}
            </div>
            <h3>{t('reports.field.reagents')}</h3>
            <EditTable spec={reagents(path)} notes={notes} limitOf={limitOf} />
            <Removals path={`${path}/removalPercent`} />
          </div>
        );
      })}
      <Button icon={<PlusOutlined />} onClick={() => change([...runs, {}])}>
        {t('shared.addNamed', { name: t('reports.table.treatment') })}
      </Button>
    </div>
  );
}

/** Share removed, by pollutant. */
function Removals({ path }: { path: string }) {
  const { t } = useTranslation();
  const { pollutantName, pollutantChoices } = useCodes();
  const [value, change] = useReportValue<Record<string, number | null>>(path);
  const removals = value ?? {};
  return (
    <>
      <h3>{t('reports.field.removalPercent')}</h3>
      <div className="amounts-input">
        {Object.keys(removals).map((code) => (
          <span key={code} className="amount-chip">
            <label htmlFor={fieldId(`${path}/${code}`)}>{pollutantName(code)}</label>
            <span style={{ width: 80 }}>
              <EditCell path={`${path}/${code}`} cell={{ name: code, kind: 'number' }} label={pollutantName(code)} isInvalid={false} />
            </span>
            %
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('shared.removeNamed', { name: pollutantName(code) })}
              onClick={() => change(Object.fromEntries(Object.entries(removals).filter(([other]) => other !== code)))}
            />
          </span>
        ))}
        <Select<string>
          aria-label={t('shared.addPollutant')}
          placeholder={t('shared.addPollutant')}
          style={{ minWidth: 180 }}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={null}
          options={pollutantChoices.filter((choice) => !(choice.value in removals))}
          onChange={(code) => change({ ...removals, [code]: null })}
        />
      </div>
    </>
  );
}
