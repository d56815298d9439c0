import { CheckOutlined, CloseOutlined, SyncOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Instance } from '../../api/engine';
import { Tag } from '../../shared/Tags';

const looks = {
  RUNNING: { tone: 'info', icon: <SyncOutlined aria-hidden /> },
  COMPLETED: { tone: 'ok', icon: <CheckOutlined aria-hidden /> },
  CANCELLED: { tone: 'plain', icon: <CloseOutlined aria-hidden /> },
} as const;

/** Whether an instance runs or how it has ended, and its open incidents. */
export function InstanceStateTag({ instance }: { instance: Instance }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[instance.state];
  return (
    <span className="row">
      <Tag tone={tone}>
        {icon} {t(`engine.instance.states.${instance.state}`)}
      </Tag>
      {instance.incidents > 0 && (
        <Tag tone="block">
          <WarningOutlined aria-hidden /> {t('engine.tabs.incidentsOpen', { count: instance.incidents })}
        </Tag>
      )}
    </span>
  );
}
