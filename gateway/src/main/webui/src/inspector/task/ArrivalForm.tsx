import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { currentFix } from '../device/position';
import { usePhone } from '../PhoneContext';
import { metresBetween, placeOf } from '../queue/route';
import { useDraft } from './useDraft';
import { useTask } from './TaskContext';

interface Arrival {
  certificates: string[];
  isNoticeGiven: boolean;
}

/** As far from its coordinates as a site reaches; the service has the last word. */
const SITE_METRES = 1000;

/** Arriving: certificates shown, reason and basis told, the place noted (F-13; APnL §55). */
export function ArrivalForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const { outbox } = usePhone();
  const { task } = useTask();
  const [draft, change, clear] = useDraft<Arrival>(task.taskNo, 'arrival', { certificates: [], isNoticeGiven: false });
  const [problem, setProblem] = useState<string>();
  const [isLocating, setLocating] = useState(false);
  if (!draft) return null;
  const isReady = draft.isNoticeGiven && task.seats.every((seat) => draft.certificates.includes(seat.certificateNo));

  const arrive = async () => {
    setLocating(true);
    const fix = await currentFix();
    setLocating(false);
    if (!fix) {
      setProblem(t('phone.noPosition'));
      return;
    }
    const site = placeOf(task);
    const away = site ? Math.round(metresBetween(fix, site)) : 0;
    if (away > SITE_METRES && problem === undefined) {
      setProblem(t('phone.farAway', { metres: away }));
      return;
    }
    await outbox.add(task.taskNo, { kind: 'ARRIVAL', body: { arrivedFrom: fix, noticeGiven: true, certificatesShown: draft.certificates } });
    clear();
  };

  return (
    <Panel title={t('phone.arrive')} testId="arrive">
      <div className="stack">
        {task.seats.map((seat) => (
          <Checkbox
            key={seat.certificateNo}
            className="big-check"
            checked={draft.certificates.includes(seat.certificateNo)}
            onChange={({ target }) =>
              change({ certificates: [...draft.certificates.filter((no) => no !== seat.certificateNo), ...(target.checked ? [seat.certificateNo] : [])] })
            }
          >
            {t('phone.certificateShown', { name: seat.name, no: seat.certificateNo })}
            <span className="small muted"> {t('phone.validTo', { day: format.date(seat.certificateValidTo) })}</span>
          </Checkbox>
        ))}
        <Checkbox className="big-check" checked={draft.isNoticeGiven} onChange={({ target }) => change({ isNoticeGiven: target.checked })}>
          {t('phone.noticeGiven')}
        </Checkbox>
        {problem && <Alert type="warning" showIcon role="alert" title={problem} />}
        <Button type="primary" size="large" block disabled={!isReady} loading={isLocating} onClick={() => void arrive()} data-testid="arrive-now">
          {t('phone.arriveNow')}
        </Button>
      </div>
    </Panel>
  );
}
