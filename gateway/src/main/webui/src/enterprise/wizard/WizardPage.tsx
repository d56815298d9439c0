import { useQuery } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { applicationQuery } from '../../api/applications';
import { MissingShownContext } from '../../shared/dossier/missing';
import { focusField } from '../../shared/focusField';
import { Loading } from '../../shared/Loading';
import { PageHead } from '../../shared/PageHead';
import { ProblemView } from '../../shared/ProblemView';
import { StatusTag } from '../../shared/Tags';
import { CodeText } from '../../shared/CodeText';
import { DraftProvider, useDraft, useDraftStore } from '../draft/DraftContext';
import { SaveStatus } from '../draft/SaveStatus';
import { GoToContext } from './goTo';
import { canFillIn, stepOf, stepsFor, type WizardStep } from './steps';
import { StepNavigation } from './StepNavigation';
import { StepPager } from './StepPager';

const stepPages: Record<WizardStep, React.LazyExoticComponent<React.ComponentType>> = {
  identity: lazy(() => import('./IdentityStep')),
  class: lazy(() => import('./ClassStep')),
  eia: lazy(() => import('./EiaStep')),
  facilities: lazy(() => import('./FacilitiesStep')),
  limits: lazy(() => import('./LimitsStep')),
  totals: lazy(() => import('./TotalsStep')),
  monitoring: lazy(() => import('./MonitoringStep')),
  reporting: lazy(() => import('./ReportingStep')),
  attachments: lazy(() => import('./AttachmentsStep')),
  secrets: lazy(() => import('./SecretsStep')),
  check: lazy(() => import('./CheckStep')),
  disclosure: lazy(() => import('./DisclosureStep')),
  sign: lazy(() => import('./SignStep')),
};

/** The guided application: one group of questions at a time, saved as it is filled in. */
export function Page() {
  const { applicationNo = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery({ ...applicationQuery(applicationNo), staleTime: 0, gcTime: 0 });
  if (isLoading) return <Loading rows={10} />;
  if (!data) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (!canFillIn(data.view)) return <Navigate to={`/enterprise/applications/${applicationNo}`} replace />;
  return (
    <DraftProvider key={applicationNo} loaded={data}>
      <Wizard applicationNo={applicationNo} />
    </DraftProvider>
  );
}

/** Once the check page has been seen, empty fields say so. */
function checkedKey(applicationNo: string): string {
  return `onepermit.checked.${applicationNo}`;
}

function Wizard({ applicationNo }: { applicationNo: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const params = useParams();
  const store = useDraftStore();
  const view = useDraft((draft) => draft.view);
  const steps = stepsFor(view.managementClass);
  const step = steps.find((one) => one === params.step) ?? 'identity';
  const StepPage = stepPages[step];
  const base = `/enterprise/applications/${applicationNo}/edit`;

  const isChecked = step === 'check' || sessionStorage.getItem(checkedKey(applicationNo)) !== null;

  useEffect(() => {
    if (step === 'check') sessionStorage.setItem(checkedKey(applicationNo), '1');
  }, [step, applicationNo]);

  const goTo = useCallback(
    (field: string) => void navigate(`${base}/${stepOf(field)}#${field}`),
    [navigate, base],
  );

  useEffect(() => {
    if (!hash) return;
    const timer = setTimeout(() => focusField(decodeURIComponent(hash.slice(1))), 250);
    return () => clearTimeout(timer);
  }, [hash, step]);

  return (
    <GoToContext value={goTo}>
      <PageHead
        title={t('wizard.title')}
        lead={
          <>
            <CodeText code={applicationNo} /> <StatusTag status={view.status} />
          </>
        }
        actions={<SaveStatus store={store} />}
      />
      <div className="wizard">
        <StepNavigation base={base} steps={steps} current={step} />
        <div className="wizard-body">
          {view.status === 'DISCLOSING' && <p className="callout">{t('wizard.disclosing')}</p>}
          <Suspense fallback={<Loading rows={8} />}>
            <fieldset className="plain-fieldset">
              <legend className="visually-hidden">{t(`wizard.step.${step}`)}</legend>
              <ConfigProvider componentDisabled={view.status === 'DISCLOSING' && step !== 'disclosure'}>
                <MissingShownContext value={isChecked}>
                  <StepPage />
                </MissingShownContext>
              </ConfigProvider>
            </fieldset>
          </Suspense>
          <StepPager base={base} steps={steps} current={step} />
        </div>
      </div>
    </GoToContext>
  );
}
