import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../hooks/useFieldLabel';
import { DossierField } from './DossierField';
import type { ListSpec } from './spec';
import { ScrollX } from '../ScrollX';

export interface RowsProps {
  path: string;
  spec: ListSpec;
  rows: Record<string, unknown>[];
  onRemove: (index: number) => void;
}

export function ListAsTable({ path, spec, rows, onRemove }: RowsProps) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return (
    <ScrollX>
      <table className="plain-table edit-table">
        <thead>
          <tr>
            {spec.fields.map((field) => (
              <th key={field.name} scope="col">
                {nameOf(field.name, spec.name)}
                {field.isRequired && (
                  <span className="required" aria-hidden>
                    *
                  </span>
                )}
              </th>
            ))}
            <th>
              <span className="visually-hidden">{t('shared.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((_, index) => (
            <tr key={index}>
              {spec.fields.map((field) => (
                <td key={field.name}>
                  <DossierField path={`${path}/${String(index)}/${field.name}`} spec={field} within={spec.name} isBare />
                </td>
              ))}
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('shared.removeNumber', { number: index + 1 })}
                  onClick={() => onRemove(index)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
