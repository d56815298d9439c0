import { useTranslation } from 'react-i18next';
import { fieldId } from '../focusField';
import { useFieldName } from '../hooks/useFieldLabel';
import { isEmpty } from './paths';
import { ReadFields } from './ReadFields';
import { ReadValue } from './ReadValue';
import type { ListSpec } from './spec';
import { ScrollX } from '../ScrollX';

interface Props {
  path: string;
  spec: ListSpec;
  rows: unknown;
  hasTitle: boolean;
}

/** A list of the dossier to read: a table, with each row's own lists below it where it has any. */
export function ReadList({ path, spec, rows, hasTitle }: Props) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  if (!Array.isArray(rows) || rows.length === 0) return null;
  const records = rows as Record<string, unknown>[];
  const isNested = spec.lists !== undefined;
  return (
    <div id={fieldId(path)} tabIndex={-1}>
      {hasTitle && (
        <h3>
          {nameOf(spec.name)} <span className="muted number">{t('shared.count', { count: records.length })}</span>
        </h3>
      )}
      {isNested ? (
        records.map((row, index) => (
          <div key={index} className="row-card" id={fieldId(`${path}/${String(index)}`)} tabIndex={-1}>
            <ReadFields path={`${path}/${String(index)}`} fields={spec.fields} value={row} within={spec.name} />
            {spec.lists?.map((list) => (
              <ReadList key={list.name} path={`${path}/${String(index)}/${list.name}`} spec={list} rows={row[list.name]} hasTitle />
            ))}
          </div>
        ))
      ) : (
        <ReadTable path={path} spec={spec} records={records} />
      )}
    </div>
  );
}

function ReadTable({ path, spec, records }: { path: string; spec: ListSpec; records: Record<string, unknown>[] }) {
  const nameOf = useFieldName();
  const shown = spec.fields.filter((field) => field.isRequired || records.some((row) => !isEmpty(row[field.name])));
  return (
    <ScrollX>
      <table className="plain-table">
        <thead>
          <tr>
            {shown.map((field) => (
              <th key={field.name} scope="col">
                {nameOf(field.name, spec.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((row, index) => (
            <tr key={index}>
              {shown.map((field) => (
                <td key={field.name}>
                  <ReadValue path={`${path}/${String(index)}/${field.name}`} spec={field} value={row[field.name]} within={spec.name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
