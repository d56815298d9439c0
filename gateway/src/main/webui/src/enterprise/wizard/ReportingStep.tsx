import { reportingBlock } from '../../shared/dossier/blocks';
import { BlockEditor } from '../../shared/dossier/BlockEditor';

export default function ReportingStep() {
  return <BlockEditor block={reportingBlock} />;
}
