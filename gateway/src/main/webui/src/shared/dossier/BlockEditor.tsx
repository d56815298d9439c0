import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Panel } from '../Panel';
import { FieldGrid } from './DossierField';
import { DossierList } from './DossierList';
import type { BlockSpec } from './spec';

/** A block of the dossier as a form. */
export function BlockEditor({ block, aside, children }: { block: BlockSpec; aside?: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation();
  const at = (name: string) => (block.path ? `${block.path}/${name}` : name);
  const isOneList = !block.fields && block.lists?.length === 1;
  return (
    <Panel title={t(block.title)} aside={aside}>
      {block.fields && <FieldGrid path={block.path} fields={block.fields} within={block.path} />}
      {block.lists?.map((list) => (
        <DossierList key={list.name} path={at(list.name)} spec={list} hasTitle={!isOneList} />
      ))}
      {children}
    </Panel>
  );
}
