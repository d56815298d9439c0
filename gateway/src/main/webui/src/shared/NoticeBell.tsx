import { BellOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Button, Drawer, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { markNoticeRead, noticesQuery, type ToldNotice } from '../api/notices';
import { useHasRole } from '../app/session';
import { useFormat } from './hooks/useFormat';

/** Notices to this person, newest first; opening one marks it read. */
export function NoticeBell() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const { data } = useQuery(noticesQuery());
  const read = useMutation({
    mutationFn: markNoticeRead,
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
  const notices = data ?? [];
  const unread = notices.filter((notice) => !notice.readAt).length;

  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          data-testid="notice-bell"
          aria-label={t('notice.bell', { count: unread })}
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={t('notice.title')} size={400}>
        {notices.length === 0 && <Empty description={t('notice.none')} />}
        <ul className="plain-list stack">
          {notices.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onOpen={() => {
                setOpen(false);
                if (!notice.readAt) read.mutate(notice);
              }}
            />
          ))}
        </ul>
      </Drawer>
    </>
  );
}

/** Where what a notice speaks of is found: numbers of leads and cases say what they are. */
function subjectOf(no: string | null | undefined): string | null | undefined {
  if (no?.startsWith('XS')) return `leads/${no}`;
  if (no?.startsWith('AJ')) return `cases/${no}`;
  return no && 'duties';
}

function NoticeLine({ notice, onOpen }: { notice: ToldNotice; onOpen: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasRole = useHasRole();
  const face = hasRole('ENT_AGENT', 'ENT_LEGAL') ? 'enterprise' : 'officer';
  const title = format.pick(notice.titleZh, notice.titleEn);
  const about = notice.applicationNo ? `applications/${notice.applicationNo}` : subjectOf(notice.subjectNo);
  return (
    <li className={notice.readAt ? 'notice' : 'notice notice-unread'}>
      <div className="small muted">{format.instant(notice.at)}</div>
      {about ? (
        <Link to={`/${face}/${about}`} onClick={onOpen}>
          {title}
        </Link>
      ) : (
        <strong>{title}</strong>
      )}
      <div>{format.pick(notice.bodyZh, notice.bodyEn)}</div>
      {!notice.readAt && (
        <Button size="small" type="link" style={{ padding: 0 }} onClick={onOpen}>
          {t('notice.markRead')}
        </Button>
      )}
    </li>
  );
}
