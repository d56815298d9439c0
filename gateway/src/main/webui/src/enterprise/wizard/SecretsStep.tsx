import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { useDossierValue } from '../../shared/dossier/DossierContext';
import { fieldId } from '../../shared/focusField';
import { useFieldLabel } from '../../shared/hooks/useFieldLabel';
import { LegalBasis } from '../../shared/LegalBasis';
import { Panel } from '../../shared/Panel';

/** What may be a secret: rows of production, and single fields of theirs (R §7(5)). */
function candidatesOf(dossier: Dossier | undefined): string[] {
  const rows: [string, unknown[] | null | undefined, string[]][] = [
    ['production/products', dossier?.production?.products, ['capacity']],
    ['production/materials', dossier?.production?.materials, ['name', 'amountPerYear', 'toxicContent']],
    ['production/fuels', dossier?.production?.fuels, ['amountPerYear']],
    ['production/facilities', dossier?.production?.facilities, ['process', 'capacity']],
  ];
  return rows.flatMap(([path, list, fields]) =>
    (list ?? []).flatMap((_, index) => {
      const row = `${path}/${String(index)}`;
      return [row, ...fields.map((field) => `${row}/${field}`)];
    }),
  );
}

/** Fields kept from the public, each with its reason. */
export default function SecretsStep() {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const [dossier] = useDossierValue<Dossier>('');
  const [reasons = {}, change] = useDossierValue<Record<string, string>>('secretReasons');
  const candidates = useMemo(() => candidatesOf(dossier), [dossier]);
  const free = candidates.filter((path) => !(path in reasons));

  return (
    <Panel title={t('wizard.step.secrets')} aside={<LegalBasis basis="R §7(5)" />}>
      <p>{t('secrets.text')}</p>
      <ul className="plain-list stack" id={fieldId('secretReasons')} tabIndex={-1}>
        {Object.entries(reasons).map(([path, reason]) => (
          <li key={path} className="secret">
            <label htmlFor={fieldId(`secretReasons/${path}`)}>{labelOf(path)}</label>
            <div className="row">
              <Input
                id={fieldId(`secretReasons/${path}`)}
                style={{ flex: 1 }}
                value={reason}
                status={reason.trim() ? '' : 'error'}
                placeholder={t('secrets.reason')}
                onChange={(event) => change({ ...reasons, [path]: event.target.value })}
              />
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('shared.removeNamed', { name: labelOf(path) })}
                onClick={() => change(Object.fromEntries(Object.entries(reasons).filter(([other]) => other !== path)))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Select<string>
        aria-label={t('secrets.add')}
        placeholder={t('secrets.add')}
        style={{ width: '100%', maxWidth: 420, marginTop: 12 }}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        options={free.map((path) => ({ value: path, label: labelOf(path) }))}
        onChange={(path) => change({ ...reasons, [path]: '' })}
      />
    </Panel>
  );
}
