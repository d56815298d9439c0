import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import { fieldId, focusField } from '../focusField';
import { ProblemView } from '../ProblemView';

/** A refused form: what is wrong with which field, each a link to it. Nothing that was typed is lost. */
export function FormProblem({ error, labelOf }: { error: unknown; labelOf: (field: string) => string }) {
  const { t } = useTranslation();
  if (!(error instanceof ApiError) || error.fieldErrors.length === 0) return <ProblemView error={error} />;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      data-testid="problem"
      title={error.problem.title}
      description={
        <ul>
          {error.fieldErrors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <Button type="link" size="small" style={{ padding: 0 }} onClick={() => focusField(field)}>
                {labelOf(field)}
              </Button>
              {t('shared.colon')}
              {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}

interface FieldProps {
  path: string;
  label: string;
  error: unknown;
  hint?: string | undefined;
  isRequired?: boolean;
  isWide?: boolean;
  children: (id: string) => ReactNode;
}

/** A named control with its hint, and what was wrong with it beside it. */
export function FormField({ path, label, error, hint, isRequired = false, isWide = false, children }: FieldProps) {
  const message = error instanceof ApiError ? error.fieldErrors.find(({ field }) => field === path)?.message : undefined;
  const id = fieldId(path);
  return (
    <div className={`field ${isWide ? 'field-wide' : ''} ${message ? 'field-invalid' : ''}`}>
      <label htmlFor={id}>
        {label}
        {isRequired && (
          <span className="required" aria-hidden>
            *
          </span>
        )}
      </label>
      {children(id)}
      {hint && <span className="field-hint">{hint}</span>}
      {message && <span className="field-error small">{message}</span>}
    </div>
  );
}
