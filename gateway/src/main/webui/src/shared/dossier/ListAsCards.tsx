import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../focusField';
import { useFieldName } from '../hooks/useFieldLabel';
import { useCodes } from '../hooks/useCodes';
import { FieldGrid } from './DossierField';
import { DossierList } from './DossierList';
import { isEmpty } from './paths';
import type { RowsProps } from './ListAsTable';

export function ListAsCards({ path, spec, rows, onRemove }: RowsProps) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const name = useFieldName()(spec.name);

  const titleOf = (row: Record<string, unknown>, index: number) => {
    const words = [row.code, row.name, typeof row.pollutant === 'string' ? pollutantName(row.pollutant) : undefined, row.approvalNo];
    return words.filter((word) => typeof word === 'string' && word !== '').join(' ') || `${name} ${String(index + 1)}`;
  };

  return (
    <ul className="plain-list stack" style={{ marginBottom: 12 }}>
      {rows.map((row, index) => {
        const rowPath = `${path}/${String(index)}`;
        const title = titleOf(row, index);
        return (
          <li key={index} className="row-card" id={fieldId(rowPath)} tabIndex={-1}>
            <div className="row-card-head">
              <strong>{title}</strong>
              <Popconfirm
                title={t('shared.removeConfirm', { name: title })}
                okText={t('shared.remove')}
                onConfirm={() => onRemove(index)}
                disabled={isEmpty(row)}
              >
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('shared.removeNamed', { name: title })}
                  onClick={isEmpty(row) ? () => onRemove(index) : undefined}
                />
              </Popconfirm>
            </div>
            <FieldGrid path={rowPath} fields={spec.fields} within={spec.name} />
            {spec.lists?.map((list) => (
              <DossierList key={list.name} path={`${rowPath}/${list.name}`} spec={list} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
