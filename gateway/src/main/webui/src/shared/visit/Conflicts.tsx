import { useTranslation } from 'react-i18next';
import type { CheckItemView, FieldConflict, FieldValue } from '../../api/inspectionTypes';
import { useFormat } from '../hooks/useFormat';

/** Where two devices say different things: both values, and who wrote them. Those on site choose. */
export function Conflicts({ item }: { item: CheckItemView }) {
  const { t } = useTranslation();
  if (item.conflicts.length === 0) return null;
  const fields = [...new Set(item.conflicts.map((one) => one.field))];
  return (
    <div className="conflict" role="alert" data-testid={`conflict-${item.key}`}>
      <strong>{t('visit.conflict')}</strong>
      {fields.map((field) => {
        const standing = field === 'FINDING' ? item.finding : item.facts;
        const others = item.conflicts.filter((one) => one.field === field);
        return (
          <div key={field}>
            <span className="muted">{t(`visit.fields.${field}`)}</span>
            {[...(standing ? [standing] : []), ...others].map((value) => (
              <Value key={value.changeId} value={value} isFinding={field === 'FINDING'} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Value({ value, isFinding }: { value: FieldValue | FieldConflict; isFinding: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <strong>{isFinding ? t(`visit.findings.${value.value ?? 'NOT_CHECKED'}`) : value.value}</strong>{' '}
      <span className="small muted">
        {value.by} · {format.instant(value.at)}
      </span>
    </div>
  );
}
