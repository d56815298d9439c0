import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { editionsQuery, entryQuery, registerNames, type EntryContent, type RegisterName } from '../../api/registers';
import { useHasRole } from '../../app/session';
import { NotFoundPage } from '../../app/NotFoundPage';
import { Facts } from '../../shared/Facts';
import { useFormat } from '../../shared/hooks/useFormat';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { Panel } from '../../shared/Panel';
import { ProblemView } from '../../shared/ProblemView';
import { EntryForm } from './EntryForm';
import { changedFields, registerFields } from './fields';
import { TiesPanel } from './TiesPanel';
import { useFieldText } from './useFieldText';

/** One entry of a register: what it says, who made it say so and when, and for inspectors what keeps them from visits. */
export function Page() {
  const { register, no = 'new' } = useParams();
  const known = registerNames.find((name) => name === register);
  if (!known) return <NotFoundPage />;
  return no === 'new' ? <NewEntry register={known} /> : <KnownEntry register={known} no={no} />;
}

function NewEntry({ register }: { register: RegisterName }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('registers.enterInto', { register: t(`registers.tab.${register}`) })} lead={<Back register={register} />} />
      <EntryForm register={register} />
    </>
  );
}

function Back({ register }: { register: RegisterName }) {
  const { t } = useTranslation();
  return <Link to={`/officer/registers?tab=${register}`}>{t('registers.back', { register: t(`registers.tab.${register}`) })}</Link>;
}

function KnownEntry({ register, no }: { register: RegisterName; no: string }) {
  const hasRole = useHasRole();
  const { data, error, isLoading, refetch } = useQuery({ ...entryQuery(register, no), refetchOnWindowFocus: false });
  if (isLoading) return <Loading rows={8} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={String(data.content.name ?? no)} lead={<Back register={register} />} />
      {hasRole('CLERK') ? <EntryForm register={register} entry={data} etag={data.etag} /> : <Read register={register} content={data.content} no={no} />}
      {register === 'inspectors' && hasRole('CLERK', 'LEADER', 'DISPATCHER', 'AUDITOR') && <TiesPanel inspectorNo={no} />}
      <Editions register={register} no={no} />
    </>
  );
}

function Read({ register, content, no }: { register: RegisterName; content: EntryContent; no: string }) {
  const { t } = useTranslation();
  const textOf = useFieldText();
  return (
    <Panel title={t('registers.entry', { no })}>
      <Facts items={registerFields[register].map((field) => [t(`registers.field.${field.name}`), textOf(field, content)])} />
    </Panel>
  );
}

/** Who made the entry say what, newest first; what changed is told field by field. */
function Editions({ register, no }: { register: RegisterName; no: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useFieldText();
  const { data = [], error, refetch } = useQuery(editionsQuery(register, no));
  const byNumber = new Map(data.map((edition) => [edition.edition, edition]));
  const newestFirst = [...data].sort((a, b) => b.edition - a.edition);
  return (
    <Panel title={t('registers.editions')} testId="editions">
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      <ol className="plain-list timeline">
        {newestFirst.map((edition) => {
          const before = byNumber.get(edition.edition - 1)?.content;
          const changed = changedFields(before, edition.content);
          return (
            <li key={edition.edition}>
              <div className="small muted">{format.instant(edition.changedAt)}</div>
              {t(`registers.act.${edition.act}`, { name: edition.changedByName, edition: edition.edition })}
              <ul className="small">
                {registerFields[register]
                  .filter((field) => changed.includes(field.name))
                  .map((field) => (
                    <li key={field.name}>
                      {t('registers.change', {
                        field: t(`registers.field.${field.name}`),
                        before: textOf(field, before ?? {}),
                        after: textOf(field, edition.content),
                      })}
                    </li>
                  ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
