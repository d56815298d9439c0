import { CheckCircleOutlined, CloudSyncOutlined, DisconnectOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { ProblemView } from '../../shared/ProblemView';
import { ConflictDialog } from './ConflictDialog';
import type { SaveState, SavingDraft } from './DraftStore';

const signs: Record<SaveState, React.ComponentType> = {
  saved: CheckCircleOutlined,
  waiting: CloudSyncOutlined,
  saving: LoadingOutlined,
  offline: DisconnectOutlined,
  signedOut: WarningOutlined,
  conflict: WarningOutlined,
  failed: WarningOutlined,
};

/** Says at any time whether what is on the page is also on the server, and what is kept where if it is not. */
export function SaveStatus({ store }: { store: SavingDraft }) {
  const { t, i18n } = useTranslation();
  const draft = useSyncExternalStore(store.subscribe, store.get);
  const [isClosed, setClosed] = useState(false);
  const Sign = signs[draft.state];
  const time = draft.savedAt ? formatInstant(draft.savedAt.toISOString(), i18n.language).split(' ').at(-1) : undefined;

  return (
    <div className={`save-status save-${draft.state}`}>
      <span role="status" data-testid="save-status" data-state={draft.state}>
        <Sign /> {t(`save.${draft.state}`)} {draft.state === 'saved' && time}
      </span>
      {draft.wasMerged && draft.state === 'saved' && <div className="small muted">{t('save.merged')}</div>}
      {(draft.state === 'offline' || draft.state === 'failed') && (
        <Button size="small" onClick={() => void store.flush()}>
          {t('problem.retry')}
        </Button>
      )}
      {draft.state === 'conflict' && isClosed && (
        <Button size="small" type="primary" onClick={() => setClosed(false)}>
          {t('save.settle')}
        </Button>
      )}
      {draft.state === 'failed' && <ProblemView error={draft.error} kept={t('save.keptHere')} />}
      {draft.state === 'conflict' && !isClosed && <ConflictDialog store={store} conflicts={draft.conflicts} onLater={() => setClosed(true)} />}
    </div>
  );
}
