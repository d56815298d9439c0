import { useTranslation } from 'react-i18next';
import { AttachmentBoard } from '../../shared/attachments/AttachmentBoard';
import { Panel } from '../../shared/Panel';
import { useDraft, useDraftStore } from '../draft/DraftContext';
import { fetchApplication } from '../../api/applications';

export default function AttachmentsStep() {
  const { t } = useTranslation();
  const view = useDraft((draft) => draft.view);
  const store = useDraftStore();
  const refresh = async () => {
    await store.flush();
    store.replace(await fetchApplication(view.applicationNo));
  };
  return (
    <Panel title={t('block.attachments')}>
      <AttachmentBoard applicationNo={view.applicationNo} attachments={view.attachments} onChanged={() => void refresh()} isEditable />
    </Panel>
  );
}
