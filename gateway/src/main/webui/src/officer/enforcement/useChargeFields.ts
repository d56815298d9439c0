import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { circumstances, conducts, harms, type PenaltyCase } from '../../api/enforcement';
import type { ActField } from '../../shared/enforcement/ActForm';

/** What a party is charged with, as fields of a form. */
export function useChargeFields(initial: Partial<PenaltyCase['charge']>): ActField[] {
  const { t } = useTranslation();
  const { conduct, circumstance, subject, harm, occurredFrom, occurredTo } = initial;
  return useMemo<ActField[]>(
    () => [
      {
        name: 'conduct',
        kind: 'select',
        label: t('enforcement.conduct'),
        choices: conducts.map((value) => ({ value, label: `${value} ${t(`enforcement.conducts.${value}`)}` })),
        initial: conduct,
      },
      {
        name: 'circumstance',
        kind: 'select',
        label: t('enforcement.circumstance'),
        choices: circumstances.map((value) => ({ value, label: t(`enforcement.circumstances.${value}`) })),
        initial: circumstance ?? 'ORDINARY',
      },
      {
        name: 'subject',
        kind: 'select',
        label: t('enforcement.punished'),
        choices: ['UNIT', 'PERSON'].map((value) => ({ value, label: t(`enforcement.subjects.${value}`) })),
        initial: subject ?? 'UNIT',
      },
      {
        name: 'harm',
        kind: 'select',
        label: t('enforcement.harm'),
        choices: harms.map((value) => ({ value, label: t(`enforcement.harms.${value}`) })),
        initial: harm ?? 'NONE',
      },
      { name: 'occurredFrom', kind: 'date', label: t('enforcement.occurredFrom'), initial: occurredFrom },
      { name: 'occurredTo', kind: 'date', label: t('enforcement.occurredTo'), initial: occurredTo },
    ],
    [t, conduct, circumstance, subject, harm, occurredFrom, occurredTo],
  );
}

export function chargeOf(values: Record<string, unknown>): Record<string, unknown> {
  const { conduct, circumstance, subject, harm, occurredFrom, occurredTo } = values;
  return { conduct, circumstance, subject, harm, occurredFrom, occurredTo };
}
