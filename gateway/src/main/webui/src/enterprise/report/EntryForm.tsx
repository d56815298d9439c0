import { useTranslation } from 'react-i18next';
import { entryKinds, type EntryKind, type EntryLine, type HeldPermit } from '../../api/duty';
import { LineTable } from './LineTable';
import { numberOf, useLines, type Draft } from './useLines';

const empty: Draft = { day: '', kind: '', place: '', name: '', amount: '', unit: '', note: '', reportedOn: '' };

function toLine(draft: Draft): EntryLine {
  return {
    kind: (draft.kind || null) as unknown as EntryKind,
    day: (draft.day || null) as unknown as string,
    place: draft.place || null,
    name: draft.name || null,
    amount: numberOf(draft.amount),
    unit: draft.unit || null,
    note: draft.note || null,
    reportedOn: draft.reportedOn || null,
  };
}

/** The environmental ledger of a day, typed in. */
export function EntryForm({ permit }: { permit: HeldPermit }) {
  const { t } = useTranslation();
  const lines = useLines({ subject: 'ledger-entries', permitNo: permit.permitNo, empty, toLine });
  const places = [...permit.treatment, ...permit.outlets].map((place) => ({ value: place.code, label: `${place.code} ${place.name ?? ''}` }));
  const kinds = entryKinds.map((value) => ({ value, label: t(`duty.kinds.${value}`) }));
  const units = ['h', 't', 'kg', 'm³', t('duty.data.tenThousandCubicMetres'), 'kWh'].map((value) => ({ value, label: value }));
  return (
    <LineTable
      id="ledger-entries"
      title={t('duty.data.enterLedger')}
      hint={t('duty.data.ledgerHint')}
      lines={lines}
      cells={[
        { field: 'day', label: t('duty.entry.day'), isRequired: true, type: 'date', width: 150 },
        { field: 'kind', label: t('duty.entry.kind'), isRequired: true, choices: kinds, width: 170 },
        { field: 'place', label: t('duty.entry.place'), choices: places, width: 140 },
        { field: 'name', label: t('duty.entry.name'), width: 130 },
        { field: 'amount', label: t('duty.entry.amount'), type: 'number', width: 100 },
        { field: 'unit', label: t('duty.result.unit'), choices: units, width: 100 },
        { field: 'note', label: t('duty.entry.note'), width: 180 },
        { field: 'reportedOn', label: t('duty.entry.reportedOn'), type: 'date', width: 150 },
      ]}
    />
  );
}
