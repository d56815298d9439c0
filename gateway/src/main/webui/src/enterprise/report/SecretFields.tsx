import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/focusField';
import { LegalBasis } from '../../shared/LegalBasis';
import { escapeKey } from './reportDraft';
import { useReportValue } from './ReportDraftContext';

/** Only production may be kept secret; what is emitted is public by law. */
const mayBeSecret = ['basics/outputs', 'basics/materials', 'basics/fuels', 'basics/waterTonnes', 'basics/powerKilowattHours'];

/** Which figures stay out of the public report, and why. */
export function SecretFields() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <strong>{t('reports.secret')}</strong> <LegalBasis basis="R §23" />
      </summary>
      <p className="small muted">{t('reports.secretText')}</p>
      <div className="report-fields">
        {mayBeSecret.map((path) => (
          <SecretReason key={path} path={path} />
        ))}
      </div>
    </details>
  );
}

function SecretReason({ path }: { path: string }) {
  const { t } = useTranslation();
  const place = `secretReasons/${escapeKey(path)}`;
  const [value, change] = useReportValue<string>(place);
  const last = path.split('/').at(-1) ?? path;
  return (
    <div className="field">
      <label htmlFor={fieldId(place)}>{t(`reports.field.${last}`)}</label>
      <Input
        id={fieldId(place)}
        placeholder={t('reports.secretReason')}
        maxLength={1000}
        value={value ?? ''}
        onChange={(event) => change(event.target.value || undefined)}
      />
    </div>
  );
}
