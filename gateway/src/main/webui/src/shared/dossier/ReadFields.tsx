import { useFieldName } from '../hooks/useFieldLabel';
import { ReadValue } from './ReadValue';
import type { FieldSpec } from './spec';

interface Props {
  path: string;
  fields: FieldSpec[];
  value: unknown;
  within?: string;
}

export function ReadFields({ path, fields, value, within }: Props) {
  const nameOf = useFieldName();
  const record = (value ?? {}) as Record<string, unknown>;
  return (
    <dl className="facts">
      {fields.map((spec) => (
        <div key={spec.name}>
          <dt>{nameOf(spec.name, within)}</dt>
          <dd>
            <ReadValue path={path ? `${path}/${spec.name}` : spec.name} spec={spec} value={record[spec.name]} within={within} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
