import { CalendarOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { calendarQuery, renewCalendar } from '../../api/duty';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';

/** The address by which a calendar program subscribes to the duties; shown once, for nobody keeps it. */
export function CalendarPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const { data } = useQuery(calendarQuery());
  const renewal = useMutation({ mutationFn: renewCalendar, onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }) });
  const known = Boolean(data?.renewedAt);
  const address = renewal.data && `${window.location.origin}${renewal.data.path}`;
  const button = (
    <Button icon={<CalendarOutlined />} loading={renewal.isPending} data-testid="renew-calendar" {...(known ? {} : { onClick: () => renewal.mutate() })}>
      {t(known ? 'duty.calendar.renew' : 'duty.calendar.make')}
    </Button>
  );
  return (
    <Panel
      title={t('duty.calendar.title')}
      aside={
        known ? (
          <Popconfirm title={t('duty.calendar.renewWarning')} onConfirm={() => renewal.mutate()}>
            {button}
          </Popconfirm>
        ) : (
          button
        )
      }
    >
      <p>{t('duty.calendar.lead')}</p>
      {renewal.error && <ProblemView error={renewal.error} onRetry={() => renewal.mutate()} />}
      {address && (
        <p data-testid="calendar-address">
          <Typography.Text code copyable>
            {address}
          </Typography.Text>
          <br />
          <span className="small muted">{t('duty.calendar.onlyOnce')}</span>
        </p>
      )}
      {data?.renewedAt && !address && <p className="muted">{t('duty.calendar.since', { at: format.instant(data.renewedAt) })}</p>}
    </Panel>
  );
}
