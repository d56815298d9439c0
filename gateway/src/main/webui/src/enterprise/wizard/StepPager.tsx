import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDraftStore } from '../draft/DraftContext';
import type { WizardStep } from './steps';

interface Props {
  base: string;
  steps: WizardStep[];
  current: WizardStep;
}

/** Back and on; going on saves what is waiting. */
export function StepPager({ base, steps, current }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const store = useDraftStore();
  const at = steps.indexOf(current);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const go = (step: WizardStep) => {
    void store.flush();
    void navigate(`${base}/${step}`);
  };
  return (
    <div className="wizard-pager">
      {before && (
        <Button size="large" icon={<LeftOutlined />} onClick={() => go(before)} data-testid="step-back">
          {t('wizard.back', { step: t(`wizard.step.${before}`) })}
        </Button>
      )}
      {after && (
        <Button size="large" type="primary" icon={<RightOutlined />} iconPlacement="end" onClick={() => go(after)} data-testid="step-next">
          {t('wizard.next', { step: t(`wizard.step.${after}`) })}
        </Button>
      )}
    </div>
  );
}
