import { identityBlock, siteBlock } from '../../shared/dossier/blocks';
import { BlockEditor } from '../../shared/dossier/BlockEditor';
import { KnownAlready } from './KnownAlready';

export default function IdentityStep() {
  return (
    <>
      <KnownAlready />
      <BlockEditor block={identityBlock} />
      <BlockEditor block={siteBlock} />
    </>
  );
}
