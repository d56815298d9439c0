import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/types';
import { AttachmentBoard } from '../../shared/attachments/AttachmentBoard';
import { DossierReader } from '../../shared/dossier/DossierReader';
import { FlowPicture } from '../../shared/dossier/FlowPicture';
import { Panel } from '../../shared/Panel';
import { focusField } from '../../shared/focusField';
import type { NoticeDraft } from './useCorrectionNotice';

interface Props {
  view: ApplicationView;
  /** Present while a correction notice may be composed. */
  notice: NoticeDraft | undefined;
  onChanged: () => void;
}

/** What the applicant has handed in. */
export function MaterialColumn({ view, notice, onChanged }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {notice && <p className="callout">{t('correction.howToPick')}</p>}
      <Panel title={t('flow.title')}>
        <FlowPicture dossier={view.dossier} onGoTo={focusField} />
      </Panel>
      <DossierReader
        dossier={view.dossier}
        findings={view.findings}
        {...(notice ? { onPick: notice.toggle, picked: notice.items.map((item) => item.field) } : {})}
      />
      <Panel title={t('block.attachments')}>
        <AttachmentBoard applicationNo={view.applicationNo} attachments={view.attachments} onChanged={onChanged} />
      </Panel>
    </>
  );
}
