import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkListQuery } from '../../api/inspections';
import type { PlanContent } from '../../api/plans';
import { FormField } from '../../shared/draw/FormProblem';
import { useFormat } from '../../shared/hooks/useFormat';
import { itemsOf, withShare } from './planRules';

interface Props {
  content: PlanContent;
  change: (part: Partial<PlanContent>) => void;
  error: unknown;
}

/** Which items of the check list each department of a joint plan answers; the lead answers the rest (F-22). */
export function SharesField({ content, change, error }: Props) {
  const { t } = useTranslation();
  const { pick } = useFormat();
  const items = useQuery(checkListQuery()).data ?? [];
  return content.departments.slice(1).map((department, at) => (
    <FormField
      key={department}
      path={at === 0 ? 'shares' : `shares-${String(at)}`}
      label={t('plans.sharesOf', { department })}
      hint={t('plans.sharesHint', { lead: content.departments[0] })}
      isWide
      error={error}
    >
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          value={itemsOf(content.shares, department)}
          onChange={(keys: string[]) => change({ shares: withShare(content.shares, department, keys) })}
          options={items.map((item) => ({ value: item.key, label: `${String(item.number)}. ${pick(item.zh, item.en)}` }))}
          optionFilterProp="label"
        />
      )}
    </FormField>
  ));
}
