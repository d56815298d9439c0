import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dutiesQuery, type Duty } from '../../api/duty';
import { DutyTag } from '../../shared/account/DutyTag';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import '../../shared/account/account.css';

/** The months around today, each with the reports that are due in it. */
export function YearBoard({ today }: { today: string }) {
  const { t } = useTranslation();
  const months = monthsAround(today);
  const query = useQuery(dutiesQuery({ dueFrom: `${months[0] ?? ''}-01`, dueTo: `${months.at(-1) ?? ''}-28`, size: 100, sort: 'dueOn' }));
  if (query.isLoading) return <Loading rows={6} />;
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  const owed = (query.data?.items ?? []).filter((duty) => duty.status === 'DUE' || duty.status === 'SUBMITTED');
  return (
    <Panel title={t('duty.board')} testId="year-board">
      <div className="year-board">
        {months.map((month) => (
          <section key={month} className={today.startsWith(month) ? 'year-month year-month-now' : 'year-month'} aria-label={month}>
            <h3>{t('duty.monthOf', { year: month.slice(0, 4), month: Number(month.slice(5)) })}</h3>
            <ul className="plain-list">
              {owed
                .filter((duty) => duty.dueOn.startsWith(month))
                .map((duty) => (
                  <BoardLine key={duty.dutyNo} duty={duty} today={today} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function BoardLine({ duty, today }: { duty: Duty; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = Math.round((Date.parse(duty.dueOn) - Date.parse(today)) / 86_400_000);
  return (
    <li>
      <DutyTag duty={duty} /> <strong>{t(`duty.types.${duty.reportType}`)}</strong>
      <div>{t('duty.dueBy', { day: format.date(duty.dueOn) })}</div>
      {duty.status === 'DUE' && <div className="muted">{days >= 0 ? t('duty.daysLeft', { days }) : t('duty.daysOver', { days: -days })}</div>}
    </li>
  );
}

/** From two months back to nine ahead, `2026-03`. */
function monthsAround(today: string): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - 2;
  return Array.from({ length: 12 }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
