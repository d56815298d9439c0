import { useTranslation } from 'react-i18next';
import type { HeldPermit, ResultLine } from '../../api/duty';
import { useCodes } from '../../shared/hooks/useCodes';
import { LineTable } from './LineTable';
import { numberOf, useLines, type Draft } from './useLines';

const empty: Draft = { point: '', pollutant: '', sampledAt: '', value: '', unit: '', belowDetection: 'no', detectionLimit: '', method: '', laboratory: '', reportNo: '' };

function toLine(draft: Draft): ResultLine {
  return {
    point: draft.point ?? '',
    pollutant: draft.pollutant ?? '',
    sampledAt: draft.sampledAt ? `${draft.sampledAt}:00` : (null as unknown as string),
    value: numberOf(draft.value),
    unit: draft.unit ?? '',
    belowDetection: draft.belowDetection === 'yes',
    detectionLimit: numberOf(draft.detectionLimit),
    method: draft.method || null,
    laboratory: draft.laboratory || null,
    reportNo: draft.reportNo || null,
  };
}

/** Results of self-monitoring, typed in from the laboratory's report. */
export function ResultForm({ permit }: { permit: HeldPermit }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const lines = useLines({ subject: 'results', permitNo: permit.permitNo, empty, toLine });
  const points = [...permit.outlets.map((outlet) => ({ value: outlet.code, label: `${outlet.code} ${outlet.name ?? ''}` })), ...permit.boundaries.map((place) => ({ value: place, label: place }))];
  const pollutants = [...new Set(permit.monitoring.map((item) => item.pollutant))].map((code) => ({ value: code, label: `${pollutantName(code)} ${code}` }));
  const units = ['mg/L', 'µg/L', 'mg/m³', 'µg/m³', 'dB(A)'].map((value) => ({ value, label: value }));
  const yesNo = ['no', 'yes'].map((value) => ({ value, label: t(`duty.data.${value}`) }));
  return (
    <LineTable
      id="results"
      title={t('duty.data.enterResults')}
      hint={t('duty.data.resultsHint')}
      lines={lines}
      cells={[
        { field: 'point', label: t('duty.result.point'), isRequired: true, choices: points, width: 130 },
        { field: 'pollutant', label: t('field.pollutant'), isRequired: true, choices: pollutants, width: 150 },
        { field: 'sampledAt', label: t('duty.result.sampledAt'), isRequired: true, type: 'datetime-local', width: 190 },
        { field: 'value', label: t('duty.result.value'), isRequired: true, type: 'number', width: 100 },
        { field: 'unit', label: t('duty.result.unit'), choices: units, width: 100 },
        { field: 'belowDetection', label: t('duty.result.belowDetection'), choices: yesNo, width: 80 },
        { field: 'detectionLimit', label: t('duty.result.detectionLimit'), type: 'number', width: 90 },
        { field: 'method', label: t('duty.result.method'), width: 130 },
        { field: 'laboratory', label: t('duty.result.laboratory'), width: 160 },
        { field: 'reportNo', label: t('duty.result.reportNo'), width: 120 },
      ]}
    />
  );
}
