import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUrlFilters } from '../../shared/hooks/useUrlFilters';
import { PageHead } from '../../shared/PageHead';
import { ScrollX } from '../../shared/ScrollX';
import '../../shared/report/report.css';
import { AllReports } from './AllReports';
import { Batches } from './Batches';
import { ReviewList } from './ReviewList';

const views = ['work', 'batches', 'all'] as const;
const defaults = { view: 'work' };

/** Reports of the area: what waits for review by weight, batches accepted by sampling, and everything handed in. */
export function Page() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(defaults);
  const view = views.find((one) => one === filters.view) ?? 'work';
  return (
    <>
      <PageHead title={t('nav.reviewReports')} lead={t('reports.reviewLead')} />
      <ScrollX className="spaced">
        <Segmented
          aria-label={t('reports.view')}
          data-testid="report-views"
          value={view}
          onChange={(next) => setFilters({ view: next })}
          options={views.map((value) => ({ value, label: t(`reports.views.${value}`) }))}
        />
      </ScrollX>
      {view === 'work' && <ReviewList />}
      {view === 'batches' && <Batches />}
      {view === 'all' && <AllReports />}
    </>
  );
}
