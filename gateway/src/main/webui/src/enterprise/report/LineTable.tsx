import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldLabelContext } from '../../shared/hooks/useFieldLabel';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { ScrollX } from '../../shared/ScrollX';
import { Cell } from './Cell';
import type { useLines } from './useLines';
import '../../shared/account/account.css';

export interface CellSpec {
  field: string;
  label: string;
  isRequired?: boolean;
  type?: string;
  width?: number;
  choices?: { value: string; label: string }[];
}

interface Props {
  id: string;
  title: string;
  cells: CellSpec[];
  lines: ReturnType<typeof useLines>;
  hint?: string;
}

/** A table that is typed into, line by line; all lines are saved or none. */
export function LineTable({ id, title, cells, lines, hint }: Props) {
  const { t } = useTranslation();
  const { drafts, saving } = lines;
  /** `lines/2/value` → the third line's result. */
  const labelOf = (path: string) => {
    const [, index, field] = path.split('/');
    const label = cells.find((cell) => cell.field === field)?.label ?? path;
    return t('duty.data.cellOf', { line: Number(index) + 1, label });
  };
  return (
    <Panel title={title} testId={`enter-${id}`}>
      {hint && <p className="small muted">{hint}</p>}
      <FieldLabelContext value={labelOf}>
        {saving.error && <ProblemView error={saving.error} kept={t('duty.data.kept')} />}
      </FieldLabelContext>
      {saving.data && <Alert type="success" showIcon role="status" title={t('duty.data.taken', { count: saving.data.taken })} />}
      <ScrollX>
        <table className="plain-table entry-table">
          <thead>
            <tr>
              {cells.map((cell) => (
                <th key={cell.field} scope="col">
                  {cell.label}
                  {cell.isRequired && <span aria-hidden> *</span>}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('duty.data.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft, index) => (
              <tr key={index}>
                {cells.map(({ field, label, type, width, choices }) => (
                  <Cell
                    key={field}
                    id={`field-lines-${String(index)}-${field}`}
                    label={`${label} ${String(index + 1)}`}
                    value={draft[field]}
                    error={lines.errorAt(index, field)}
                    onChange={(value) => lines.change(index, field, value)}
                    {...(choices ? { choices } : {})}
                    {...(type ? { type } : {})}
                    {...(width ? { width } : {})}
                  />
                ))}
                <td>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('duty.data.removeLine', { line: index + 1 })}
                    onClick={() => lines.remove(index)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <div className="row">
        <Button icon={<PlusOutlined />} onClick={lines.add} data-testid={`add-line-${id}`}>
          {t('duty.data.addLine')}
        </Button>
        <Button
          type="primary"
          loading={saving.isPending}
          disabled={!lines.isTouched}
          onClick={() => saving.mutate()}
          data-testid={`save-lines-${id}`}
        >
          {t('duty.data.save', { count: drafts.length })}
        </Button>
      </div>
    </Panel>
  );
}
