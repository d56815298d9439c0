import { useTranslation } from 'react-i18next';
import { pauseCauses, type PenaltyCase } from '../../api/enforcement';
import { ActForm } from '../../shared/enforcement/ActForm';

/** Stopping the ninety days, and letting them go on. */
export function PauseActs({ file }: { file: PenaltyCase }) {
  const { t } = useTranslation();
  const home = `cases/${file.caseNo}`;
  if (!file.clocks.some((clock) => clock.kind === 'DECISION')) return null;
  const open = file.pauses.find((pause) => !pause.to);
  if (open) {
    return (
      <ActForm path={`${home}/pauses/end`} title={t('enforcement.act.resume')} hint={open.reason} fields={[]} submit={t('enforcement.act.resumeSubmit')} isPlain />
    );
  }
  return (
    <ActForm
      path={`${home}/pauses`}
      title={t('enforcement.act.pause')}
      basis="APnL §60"
      fields={[
        { name: 'cause', kind: 'select', label: t('enforcement.pauseCause'), choices: pauseCauses.map((value) => ({ value, label: t(`enforcement.pauseCauses.${value}`) })) },
        { name: 'reason', kind: 'area', label: t('enforcement.reason') },
      ]}
      submit={t('enforcement.act.pauseSubmit')}
      isPlain
    />
  );
}
