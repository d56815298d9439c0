import { CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../focusField';
import { useFieldName } from '../hooks/useFieldLabel';
import { useFormat } from '../hooks/useFormat';
import { ControlInput } from './controls/ControlInput';
import { isMissing, MissingShownContext } from './missing';
import { useDossierValue, useFindingsAt } from './DossierContext';
import type { FieldSpec } from './spec';

interface Props {
  path: string;
  spec: FieldSpec;
  /** The list or block it stands in, for its words. */
  within?: string;
  /** In a table the column's head is the label. */
  isBare?: boolean;
}

/** One field with its label and, beside it, what is wrong with it. */
export function DossierField({ path, spec, within, isBare = false }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const messagesId = useId();
  const label = useFieldName()(spec.name, within);
  const [value, change] = useDossierValue<unknown>(path);
  const isMissingShown = use(MissingShownContext);
  const [wasLeft, setLeft] = useState(false);
  const all = useFindingsAt(path);
  const findings = isMissingShown || wasLeft ? all : all.filter((finding) => !isMissing(finding));
  const typed = spec.check?.(value);
  const isInvalid = typed !== undefined || findings.some((finding) => finding.severity === 'BLOCK');
  const hasMessages = typed !== undefined || findings.length > 0;
  const id = fieldId(path);
  const hint = `hint.${within ?? ''}.${spec.name}`;
  const hasHint = !isBare && i18n.exists(hint);

  return (
    <div className={`field${spec.isWide ? ' field-wide' : ''}${isInvalid ? ' field-invalid' : ''}`} onBlur={() => setLeft(true)}>
      {!isBare && (
        <label htmlFor={id}>
          {label}
          {spec.isRequired && (
            <span className="required" aria-hidden>
              *
            </span>
          )}
        </label>
      )}
      {hasHint && <div className="field-hint">{t(hint)}</div>}
      <ControlInput
        id={id}
        spec={spec}
        value={value}
        onChange={change}
        label={label}
        isInvalid={isInvalid}
        {...(hasMessages ? { describedBy: messagesId } : {})}
      />
      {hasMessages && (
        <div id={messagesId} className="field-messages">
          {typed !== undefined && (
            <div className="field-error" role="alert">
              <CloseCircleFilled aria-hidden /> {t(typed)}
            </div>
          )}
          {findings.map((finding) => (
            <div key={finding.code} className={finding.severity === 'BLOCK' ? 'field-error' : 'field-warning'}>
              {finding.severity === 'BLOCK' ? <CloseCircleFilled aria-hidden /> : <ExclamationCircleFilled aria-hidden />}{' '}
              {format.pick(finding.messageZh, finding.messageEn)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The fields of a block or a row, in columns. */
export function FieldGrid({ path, fields, within }: { path: string; fields: FieldSpec[]; within?: string }) {
  return (
    <div className="field-grid">
      {fields.map((spec) => (
        <DossierField key={spec.name} path={path ? `${path}/${spec.name}` : spec.name} spec={spec} within={within} />
      ))}
    </div>
  );
}
