import { useTranslation } from 'react-i18next';
import type { Dossier, Finding } from '../../api/types';
import { Panel } from '../Panel';
import { getAt, isEmpty } from './paths';
import { ReadFields } from './ReadFields';
import { ReadList } from './ReadList';
import { ReadingContext } from './reading';
import { dossierBlocks } from './blocks';
import type { BlockSpec } from './spec';

interface Props {
  dossier: Dossier;
  findings?: Finding[];
  /** Lets the reader pick a field, for instance to ask for its correction. */
  onPick?: (path: string) => void;
  /** Paths already picked. */
  picked?: string[];
}

/** The whole dossier to read, block by block; fields with findings are marked. */
export function DossierReader({ dossier, findings = [], onPick, picked = [] }: Props) {
  const shown = dossierBlocks.filter((block) => hasContent(dossier, block));
  return (
    <ReadingContext value={{ findings, picked, secrets: dossier.secretReasons ?? {}, ...(onPick ? { onPick } : {}) }}>
      {shown.map((block) => (
        <ReadBlock key={block.title} block={block} dossier={dossier} />
      ))}
    </ReadingContext>
  );
}

function hasContent(dossier: Dossier, block: BlockSpec): boolean {
  const at = (name: string) => getAt(dossier, block.path ? `${block.path}/${name}` : name);
  const names = [...(block.fields ?? []), ...(block.lists ?? [])].map((part) => part.name);
  return names.some((name) => !isEmpty(at(name)));
}

function ReadBlock({ block, dossier }: { block: BlockSpec; dossier: Dossier }) {
  const { t } = useTranslation();
  const at = (name: string) => (block.path ? `${block.path}/${name}` : name);
  return (
    <Panel title={t(block.title)} id={`read-${block.title.replace('.', '-')}`}>
      {block.fields && <ReadFields path={block.path} fields={block.fields} value={getAt(dossier, block.path)} within={block.path} />}
      {block.lists?.map((list) => (
        <ReadList
          key={list.name}
          path={at(list.name)}
          spec={list}
          rows={getAt(dossier, at(list.name))}
          hasTitle={(block.lists?.length ?? 0) > 1 || block.fields !== undefined}
        />
      ))}
    </Panel>
  );
}
