import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectFile } from '../../api/phone';
import type { PermitView } from '../../api/types';
import { CodeText } from '../../shared/CodeText';
import { DossierReader } from '../../shared/dossier/DossierReader';
import { Facts } from '../../shared/Facts';
import { formatNumber } from '../../shared/format';
import { useCodes } from '../../shared/hooks/useCodes';
import { useFormat } from '../../shared/hooks/useFormat';
import { Panel } from '../../shared/Panel';
import { limitsOf, totalsOf } from '../../shared/permit/limits';
import { PermitLimits } from '../../shared/permit/PermitLimits';
import { ScrollX } from '../../shared/ScrollX';
import { ClassTag, PermitStatusTag } from '../../shared/Tags';
import { useTask } from './TaskContext';

/** The object's whole file, as it is on the device (F-13). */
export function FilePart() {
  const { t } = useTranslation();
  const format = useFormat();
  const { file, task } = useTask();
  return (
    <div data-testid="object-file">
      <p className="small muted">{t('phone.fileAsOf', { at: format.instant(file.readAt) })}</p>
      <Panel title={t('phone.why')}>
        <Facts
          items={[
            [t('phone.taskNo'), <CodeText key="no" code={task.taskNo} />],
            [t('phone.kind'), t(`phone.taskKind.${task.kind}`, { defaultValue: task.kind })],
            [t('phone.due'), format.date(task.dueOn)],
            [t('phone.reason'), task.reason],
            [t('phone.officers'), task.seats.map((seat) => seat.name).join('、')],
            [t('field.uscc'), <CodeText key="uscc" code={task.site.uscc} />],
          ]}
        />
      </Panel>
      <Open file={file} />
      <Earlier file={file} />
      {!file.permitReadable && <Alert type="warning" showIcon title={t('phone.permitUnread')} />}
      {file.permitReadable && !file.permit && <Alert type="info" showIcon title={t('phone.noPermit')} />}
      {file.permit && <Permit permit={file.permit} />}
    </div>
  );
}

function Open({ file }: { file: ObjectFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (file.openRectifications.length === 0) return null;
  return (
    <Panel title={t('phone.openRectifications')}>
      <ul className="plain-list stack">
        {file.openRectifications.map((open) => (
          <li key={open.taskNo}>
            {open.demand} <span className="muted">{t('phone.rectifyBy', { day: format.date(open.deadline) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Earlier({ file }: { file: ObjectFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('phone.earlierVisits')}>
      {file.earlierVisits.length === 0 && <p className="muted">{t('phone.noEarlierVisits')}</p>}
      <ul className="plain-list stack">
        {file.earlierVisits.map((visit) => (
          <li key={visit.taskNo}>
            <span className="number">{format.date(visit.visitedOn)}</span> {t(`phone.result.${visit.result ?? 'NONE'}`, { defaultValue: visit.result ?? '' })}
            {visit.remark && <div className="muted">{visit.remark}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Permit({ permit }: { permit: PermitView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Panel title={t('permit.basic')} aside={<PermitStatusTag status={permit.status} />}>
        <Facts
          items={[
            [t('permit.number'), <CodeText key="no" code={permit.permitNo} />],
            [t('permit.class'), <ClassTag key="class" value={permit.managementClass} />],
            [t('permit.validity'), t('permit.fromTo', { from: format.date(permit.validFrom), to: format.date(permit.validTo) })],
            [t('permits.industry'), [permit.industry, permit.industryName].filter(Boolean).join(' ')],
          ]}
        />
      </Panel>
      <Panel title={t('permit.limits')}>
        <PermitLimits limits={limitsOf(permit)} />
      </Panel>
      <Totals permit={permit} />
      {permit.dossier && <DossierReader dossier={permit.dossier} />}
    </>
  );
}

function Totals({ permit }: { permit: PermitView }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const totals = totalsOf(permit);
  if (totals.length === 0) return null;
  return (
    <Panel title={t('permit.totals')}>
      <ScrollX>
        <table className="plain-table">
          <tbody>
            {totals.map((total) => (
              <tr key={total.pollutant}>
                <th scope="row">{pollutantName(total.pollutant)}</th>
                <td className="right number">{(total.tonnesPerYear ?? []).map((amount) => formatNumber(amount)).join(' / ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
