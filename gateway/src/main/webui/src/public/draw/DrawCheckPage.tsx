import { CheckCircleFilled, CheckOutlined, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shared/PageHead';
import type { Differing } from './difference';
import { useDrawCheck, type DrawCheck } from './useDrawCheck';

/** Anybody draws a published batch again, in this browser and nowhere else. */
export function Page() {
  const { t } = useTranslation();
  const { check, start } = useDrawCheck();
  const [published, setPublished] = useState('');
  const [name, setName] = useState('');

  const open = async (file: File) => {
    setName(file.name);
    start({ transcript: new Uint8Array(await file.arrayBuffer()), published: published.trim().toLowerCase() });
  };

  return (
    <>
      <PageHead title={t('nav.drawCheck')} lead={t('drawCheck.lead')} />
      <section className="panel stack">
        <div className="field">
          <label htmlFor="published">{t('drawCheck.published')}</label>
          <Input id="published" value={published} onChange={(event) => setPublished(event.target.value)} style={{ maxWidth: 640 }} />
          <span className="small muted">{t('drawCheck.publishedHint')}</span>
        </div>
        <Upload
          accept=".txt,text/plain"
          showUploadList={false}
          beforeUpload={(file) => {
            void open(file);
            return false;
          }}
        >
          <Button type="primary" size="large" data-testid="choose-transcript">
            {t('drawCheck.choose')}
          </Button>
        </Upload>
        <p className="small muted">{t('drawCheck.local')}</p>
      </section>
      {check.state !== 'idle' && <Report check={check} name={name} />}
    </>
  );
}

/** What has been found to agree so far, and the verdict. */
export function Report({ check, name }: { check: DrawCheck; name: string }) {
  const { t } = useTranslation();
  return (
    <section className={`panel verdict ${verdictClass(check)}`} aria-live="polite" data-testid="draw-check">
      <Verdict check={check} />
      <p className="small muted">{name}</p>
      <ol className="stack" style={{ listStyle: 'none', paddingInlineStart: 0 }}>
        {check.steps.map((step) => (
          <li key={step.key} style={{ overflowWrap: 'anywhere' }}>
            <CheckOutlined aria-hidden /> {t(`drawCheck.step.${step.key}`, step.values)}
          </li>
        ))}
      </ol>
      {check.differing && <Difference differing={check.differing} />}
    </section>
  );
}

function Verdict({ check }: { check: DrawCheck }) {
  const { t } = useTranslation();
  const icons = { running: LoadingOutlined, agrees: CheckCircleFilled, differs: CloseCircleFilled, failed: CloseCircleFilled, idle: LoadingOutlined };
  const Icon = icons[check.state];
  return (
    <h2>
      <Icon aria-hidden /> {t(`drawCheck.state.${check.state}`)}
    </h2>
  );
}

function Difference({ differing }: { differing: Differing }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('drawCheck.differs', { part: t(`drawCheck.part.${differing.part}`), reason: t(`drawCheck.reason.${differing.reason}`) })}
      </p>
      {differing.found && <pre className="formula" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{differing.found}</pre>}
      {differing.expected !== undefined && (
        <>
          <p>{t('drawCheck.expected')}</p>
          <pre className="formula" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{differing.expected}</pre>
        </>
      )}
    </>
  );
}

function verdictClass(check: DrawCheck): string {
  if (check.state === 'agrees') return 'verdict-good';
  return check.state === 'running' ? '' : 'verdict-bad';
}
