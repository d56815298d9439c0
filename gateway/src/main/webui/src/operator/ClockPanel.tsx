import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legalClockQuery, moveClock } from '../api/legalClock';
import { Facts } from '../shared/Facts';
import { useFormat } from '../shared/hooks/useFormat';
import { Loading } from '../shared/Loading';
import { Panel } from '../shared/Panel';
import { ProblemView } from '../shared/ProblemView';

/** The legal clock; it can be moved only where development and demonstration allow it. */
export function ClockPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [day, setDay] = useState<Dayjs | null>(null);
  const { data, error, isLoading, refetch } = useQuery(legalClockQuery());
  const moving = useMutation({ mutationFn: moveClock, onSuccess: () => client.invalidateQueries() });
  if (isLoading) return <Loading rows={3} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={t('operator.tabs.clock')}>
      <Facts items={[[t('operator.legalNow'), <span key="now" data-testid="legal-now">{format.instant(data.now)}</span>]]} />
      {data.movable ? (
        <div className="row" style={{ marginTop: 12 }}>
          <label htmlFor="clock-day">{t('operator.moveTo')}</label>
          <DatePicker
            id="clock-day"
            showTime={{ format: 'HH:mm' }}
            format="YYYY-MM-DD HH:mm"
            minDate={dayjs(data.now)}
            value={day}
            onChange={setDay}
          />
          <Button
            type="primary"
            disabled={!day}
            loading={moving.isPending}
            onClick={() => day && moving.mutate(`${day.format('YYYY-MM-DDTHH:mm:ss')}+08:00`)}
            data-testid="move-clock"
          >
            {t('operator.move')}
          </Button>
        </div>
      ) : (
        <p className="muted">{t('operator.notMovable')}</p>
      )}
      {moving.error && <ProblemView error={moving.error} />}
    </Panel>
  );
}
