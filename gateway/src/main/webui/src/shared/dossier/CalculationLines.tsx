import { useTranslation } from 'react-i18next';
import type { AmountCalculation } from '../../api/types';
import { formatNumber } from '../format';
import { useCodes } from '../hooks/useCodes';
import { amountOf } from './arithmetic';

/** The arithmetic of each amount with its numbers in it, and whether the stated result agrees (C-03). */
export function CalculationLines({ calculations }: { calculations: AmountCalculation[] }) {
  const { t } = useTranslation();
  const { pollutantName } = useCodes();
  const lines = calculations.flatMap((calculation, index) => {
    const arithmetic = amountOf(calculation);
    return arithmetic ? [{ calculation, arithmetic, index }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list calculation-lines">
      {lines.map(({ calculation, arithmetic, index }) => {
        const stated = calculation.resultTonnesPerYear;
        const differs = stated != null && Math.abs(stated - arithmetic.result) > 0.01;
        return (
          <li key={index}>
            <span>
              {calculation.outletCode} {pollutantName(calculation.pollutant)}
            </span>{' '}
            <span className="formula">{arithmetic.formula}</span>
            {differs && <span className="field-error"> {t('totals.differs', { stated: formatNumber(stated) })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
