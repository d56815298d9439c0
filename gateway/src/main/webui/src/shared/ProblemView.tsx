import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client';
import { focusField } from './focusField';
import { useFieldLabel } from './hooks/useFieldLabel';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** What became of what the person had entered, when that is not obvious. */
  kept?: string;
}

/** A failure in plain words: what happened, which fields, what was kept, and how to try again. */
export function ProblemView({ error, onRetry, kept }: Props) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const problem = error instanceof ApiError ? error.problem : undefined;
  const status = problem?.status ?? -1;
  const title = problem?.title || t([`problem.status.${String(status)}`, 'problem.status.other']);
  const trace = problem?.traceId ?? problem?.instance;

  return (
    <Alert
      type={status === 0 || status === 503 ? 'warning' : 'error'}
      showIcon
      role="alert"
      data-testid="problem"
      style={{ marginBottom: 16 }}
      title={title}
      action={onRetry && <Button onClick={onRetry}>{t('problem.retry')}</Button>}
      description={
        <>
          <div>{problem?.detail ?? t([`problem.advice.${String(status)}`, 'problem.advice.other'])}</div>
          {problem?.errors && problem.errors.length > 0 && (
            <ul>
              {problem.errors.map((fieldError) => (
                <li key={`${fieldError.field} ${fieldError.message}`}>
                  <Button type="link" size="small" style={{ padding: 0 }} onClick={() => focusField(fieldError.field)}>
                    {labelOf(fieldError.field)}
                  </Button>
                  {t('shared.colon')}
                  {fieldError.message}
                </li>
              ))}
            </ul>
          )}
          {kept && <div>{kept}</div>}
          {trace && <div className="small muted code-text">{t('problem.trace', { trace })}</div>}
        </>
      }
    />
  );
}
