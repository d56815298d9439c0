import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chanceWords, verdictOf, worstOf } from '../public/draw/fairness';
import { FairnessPanel } from '../public/draw/FairnessPanel';
import { renderInFrame } from './render';

describe('fairness in words', () => {
  it('asks for a look below one in a hundred after correction, and not above', () => {
    expect([0.009, 0.01, 0.049, 0.05, 1].map((adjusted) => verdictOf({ adjusted }))).toEqual(['look', 'unusual', 'unusual', 'asExpected', 'asExpected']);
  });

  it('says of all what is to be said of the worst', () => {
    expect(worstOf([])).toBe('asExpected');
    expect(worstOf([{ adjusted: 1 }, { adjusted: 0.03 }])).toBe('unusual');
    expect(worstOf([{ adjusted: 0.03 }, { adjusted: 0.001 }, { adjusted: 1 }])).toBe('look');
  });

  it('says a probability as so many in a hundred, or as one in so many', () => {
    expect(chanceWords(1)).toEqual({ key: 'percent', value: 100 });
    expect(chanceWords(0.234)).toEqual({ key: 'percent', value: 23 });
    expect(chanceWords(0.01)).toEqual({ key: 'percent', value: 1 });
    expect(chanceWords(0.0013)).toEqual({ key: 'oneIn', value: 770 });
    expect(chanceWords(0)).toEqual({ key: 'hardly', value: 1_000_000_000 });
  });

  it('judges by the corrected value and tells the plain one', () => {
    const finding = { subject: '210102', observed: 9, expected: 4.25, pValue: 0.02, adjusted: 0.2, exact: false };
    renderInFrame(<FairnessPanel title="x" subject="y" rows={[{ name: 'Heping', finding }]} testId="z" />);
    expect(screen.getByText('与运气相符')).toBeVisible();
    expect(screen.getByText(/100 次里约有 2 次/)).toHaveTextContent('近似值');
    expect(screen.getByRole('img')).toHaveAccessibleName(/9.*4\.3/);
  });
});
