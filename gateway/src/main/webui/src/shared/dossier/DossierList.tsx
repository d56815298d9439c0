import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../focusField';
import { useFieldName } from '../hooks/useFieldLabel';
import { useFormat } from '../hooks/useFormat';
import { useIsPhone } from '../hooks/useIsPhone';
import { isMissing, MissingShownContext } from './missing';
import { useDossierValue, useFindingsAt } from './DossierContext';
import { ListAsCards } from './ListAsCards';
import { ListAsTable } from './ListAsTable';
import type { ListSpec } from './spec';

interface Props {
  path: string;
  spec: ListSpec;
  /** Heading level of the list's name; the name is left out when the page has said it. */
  hasTitle?: boolean;
}

/** Rows that can be added, filled in and removed: a table where they fit a line, cards otherwise and on a phone. */
export function DossierList({ path, spec, hasTitle = true }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPhone = useIsPhone();
  const name = useFieldName()(spec.name);
  const [rows = [], change] = useDossierValue<Record<string, unknown>[]>(path);
  const isMissingShown = use(MissingShownContext);
  const findings = useFindingsAt(path).filter((finding) => isMissingShown || !isMissing(finding));

  const add = () => {
    const code = spec.nextCode?.(rows as { code?: string }[]);
    change([...rows, code ? { code } : {}]);
  };
  const removeAt = (index: number) => change(rows.filter((_, other) => other !== index));
  const Rows = spec.layout === 'table' && !isPhone ? ListAsTable : ListAsCards;

  return (
    <div className="dossier-list" id={fieldId(path)} tabIndex={-1}>
      {hasTitle && (
        <h3>
          {name} <span className="muted number">{t('shared.count', { count: rows.length })}</span>
        </h3>
      )}
      {findings.map((finding) => (
        <div key={finding.code} className={finding.severity === 'BLOCK' ? 'field-error' : 'field-warning'}>
          {format.pick(finding.messageZh, finding.messageEn)}
        </div>
      ))}
      {rows.length > 0 && <Rows path={path} spec={spec} rows={rows} onRemove={removeAt} />}
      <Button icon={<PlusOutlined />} onClick={add} data-testid={`add-${spec.name}`}>
        {t('shared.addNamed', { name })}
      </Button>
    </div>
  );
}
