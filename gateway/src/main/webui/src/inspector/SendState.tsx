import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled, MobileOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { EntryState } from './queue/entry';

const icons = {
  KEPT: MobileOutlined,
  SENT: CheckCircleFilled,
  REFUSED: ExclamationCircleFilled,
  STOPPED: ClockCircleOutlined,
  WITHDRAWN: StopOutlined,
} as const;

/** Where a thing is: kept here or sent, in words and not by colour alone. */
export function SendState({ state }: { state: EntryState }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={`send-state ${state.toLowerCase()}`} data-state={state}>
      <Icon aria-hidden /> {t(`phone.state.${state}`)}
    </span>
  );
}
