import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shows } from '../../api/phone';
import { Panel } from '../../shared/Panel';
import { NotesPanel } from './NotesPanel';
import { outletsOf } from './outlets';
import { PhotoButton } from './PhotoButton';
import { PhotoStrip } from './PhotoStrip';
import { useTask } from './TaskContext';

/** Photographs that belong to no single item, statements and samples. */
export function EvidencePart() {
  const { t } = useTranslation();
  const { isOpen } = useTask();
  return (
    <>
      <Panel title={t('phone.shows.PANORAMA')}>
        {isOpen && <PhotoButton shows="PANORAMA" reference="" label={t('phone.takePanorama')} isPrimary />}
        <PhotoStrip shows="PANORAMA" />
      </Panel>
      <OutletPhotos />
      <NotesPanel kind="STATEMENT" />
      <NotesPanel kind="SAMPLE" />
      <PaperPhotos />
    </>
  );
}

function OutletPhotos() {
  const { t } = useTranslation();
  const { file, isOpen } = useTask();
  return (
    <Panel title={t('phone.shows.OUTLET')}>
      {outletsOf(file).length === 0 && <p className="muted">{t('phone.noOutlets')}</p>}
      {outletsOf(file).map((outlet) => (
        <div key={outlet.code} className="outlet-row">
          <div className="row">
            <span>
              <strong>{outlet.code}</strong> {outlet.name}
            </span>
            {isOpen && <PhotoButton shows="OUTLET" reference={outlet.code} label={t('phone.photo')} />}
          </div>
          <PhotoStrip shows="OUTLET" reference={outlet.code} />
        </div>
      ))}
    </Panel>
  );
}

const papers: Shows[] = ['STATEMENT', 'SAMPLE', 'OTHER'];

function PaperPhotos() {
  const { t } = useTranslation();
  const { isOpen } = useTask();
  const [shows, setShows] = useState<Shows>('STATEMENT');
  return (
    <Panel title={t('phone.otherPhotos')}>
      {isOpen && (
        <div className="row">
          <Select
            size="large"
            aria-label={t('phone.otherPhotos')}
            value={shows}
            onChange={setShows}
            options={papers.map((value) => ({ value, label: t(`phone.shows.${value}`) }))}
          />
          <PhotoButton shows={shows} reference="" label={t('phone.photo')} />
        </div>
      )}
      {papers.map((value) => (
        <PhotoStrip key={value} shows={value} />
      ))}
    </Panel>
  );
}
