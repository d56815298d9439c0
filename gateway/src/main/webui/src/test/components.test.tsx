import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client';
import type { CaseClock, Finding } from '../api/types';
import { CaseSteps } from '../shared/case/CaseSteps';
import { Report } from '../public/draw/DrawCheckPage';
import { CorrectionChanges } from '../officer/workbench/CorrectionChanges';
import { Clock, ClockLeft } from '../shared/Clock';
import { FindingCard, FindingList } from '../shared/FindingCard';
import { ProblemView } from '../shared/ProblemView';
import { renderInFrame } from './render';

const clock: CaseClock = { kind: 'REVIEW', usedWorkingDays: 12, limitWorkingDays: 30, dueOn: '2026-12-18', basis: 'R §12' };
const finding: Finding = {
  code: 'A-25-LIMIT',
  severity: 'BLOCK',
  field: 'outlets/0/limits/2/concentration',
  messageZh: '宽于最严标准',
  messageEn: 'looser than the strictest',
  formula: '8 > 5',
  basis: 'R §11(2)',
};

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } });
  return found.map((violation) => violation.id);
}

describe('CorrectionChanges', () => {
  it('sets what was asked for apart from what was not, and goes to the place', async () => {
    const goTo = vi.fn();
    const changes = [
      { field: 'identity/unitName', before: '甲公司', after: '乙公司', told: true },
      { field: 'outlets/1', before: null, after: { code: 'DW002', name: '雨水排放口' }, told: false },
    ];
    renderInFrame(<CorrectionChanges changes={changes} onGoTo={goTo} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('按告知修改甲公司 → 乙公司');
    expect(second).toHaveTextContent('告知以外无 → DW002 雨水排放口');
    await userEvent.click(within(second as HTMLElement).getByRole('button'));
    expect(goTo).toHaveBeenCalledWith('outlets/1');
    expect(await violations()).toEqual([]);
  });

  it('says that nothing was changed', () => {
    renderInFrame(<CorrectionChanges changes={[]} onGoTo={vi.fn()} />);
    expect(screen.getByText('材料未作修改。')).toBeVisible();
  });
});

describe('Report of a draw', () => {
  it('lists what agrees and shows what differs from what', async () => {
    const steps = [{ key: 'outcome' as const, values: { tasks: 7 } }];
    const differing = { part: 'adjustments' as const, reason: 'mismatch' as const, found: 'seat A', expected: 'seat B' };
    renderInFrame(<Report check={{ steps, state: 'differs', differing }} name="抽查记录.txt" />);
    expect(screen.getByRole('heading', { name: /不一致/ })).toBeVisible();
    expect(screen.getByText('7 个抽中对象及其检查人员一致')).toBeVisible();
    expect(screen.getByText('抽取后的调整：与重新计算的结果不一致')).toBeVisible();
    expect(screen.getByText('seat B')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says that it agrees', () => {
    renderInFrame(<Report check={{ steps: [], state: 'agrees' }} name="" />);
    expect(screen.getByRole('heading', { name: '一致：重新抽取得到同样的记录' })).toBeVisible();
  });
});

describe('Clock', () => {
  it.each([
    [clock, '正常', '剩 18 个工作日'],
    [{ ...clock, usedWorkingDays: 26 }, '即将到期', '剩 4 个工作日'],
    [{ ...clock, usedWorkingDays: 33 }, '已逾期', '逾期 3 个工作日'],
    [{ ...clock, pausedSince: '2026-11-09', pauses: [{ reason: '专家评审', from: '2026-11-09' }] }, '已暂停计时', '剩 18 个工作日'],
  ])('tells in words how it stands', async (shown, word, left) => {
    renderInFrame(<Clock clock={shown} />);
    expect(screen.getByText(word)).toBeVisible();
    expect(screen.getByText(left)).toBeVisible();
    expect(screen.getByText('2026年12月18日 24:00 到期')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says why it is paused', () => {
    renderInFrame(<Clock clock={{ ...clock, pausedSince: '2026-11-09', pauses: [{ reason: '专家评审', from: '2026-11-09' }] }} />);
    expect(screen.getByText('自2026年11月9日起暂停：专家评审')).toBeVisible();
  });

  it('shows the computation on demand', async () => {
    renderInFrame(<Clock clock={{ ...clock, computation: [{ ...finding, messageZh: '次一工作日起算', formula: '30 − 12 = 18' }] }} />);
    await userEvent.click(screen.getByRole('button', { name: '如何计算' }));
    expect(await screen.findByText(/次一工作日起算/)).toBeInTheDocument();
    expect(screen.getByText('30 − 12 = 18')).toBeInTheDocument();
  });

  it('fits a table cell', () => {
    renderInFrame(<ClockLeft workingDaysLeft={-1} />);
    expect(screen.getByText('逾期 1 个工作日')).toBeVisible();
  });
});

describe('FindingCard', () => {
  it('shows weight, words, numbers, article and the way to the field', async () => {
    const goTo = vi.fn();
    renderInFrame(<FindingCard finding={finding} onGoTo={goTo} />);
    const card = screen.getByTestId('finding-A-25-LIMIT');
    expect(within(card).getByText('须改正')).toBeVisible();
    expect(within(card).getByText('8 > 5')).toBeVisible();
    expect(within(card).getByRole('link', { name: '《排污许可管理条例》第十一条第二项' })).toHaveAttribute('href', '/law/R#art-11');
    await userEvent.click(within(card).getByRole('button', { name: '去改正：排放口 1 › 许可限值 3 › 浓度限值' }));
    expect(goTo).toHaveBeenCalledWith('outlets/0/limits/2/concentration');
    expect(await violations()).toEqual([]);
  });

  it('puts the heaviest first', () => {
    const infos: Finding[] = [{ ...finding, severity: 'INFO', code: 'I' }, { ...finding, severity: 'WARN', code: 'W' }, finding];
    renderInFrame(<FindingList findings={infos} />);
    expect(screen.getAllByRole('article').map((card) => card.dataset.testid)).toEqual(['finding-A-25-LIMIT', 'finding-W', 'finding-I']);
  });

  it('says so when there is nothing', () => {
    renderInFrame(<FindingList findings={[]} />);
    expect(screen.getByRole('status')).toHaveTextContent('没有发现问题');
  });
});

describe('ProblemView', () => {
  it('names the fields, the reference and the way to try again', async () => {
    const retry = vi.fn();
    const error = new ApiError({
      type: 'x',
      title: '提交内容有误',
      status: 400,
      traceId: 'abc123',
      errors: [{ field: 'identity/uscc', message: '校验位不正确' }],
    });
    renderInFrame(<ProblemView error={error} onRetry={retry} kept="已留存" />);
    expect(screen.getByText('提交内容有误')).toBeVisible();
    expect(screen.getByRole('button', { name: '单位与场所 › 统一社会信用代码' })).toBeVisible();
    expect(screen.getByText('编号：abc123')).toBeVisible();
    expect(screen.getByText('已留存')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /重\s*试/ }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('has words for an answer without a body', () => {
    renderInFrame(<ProblemView error={new ApiError({ type: 'x', title: '', status: 0 })} />);
    expect(screen.getByText('连接不上服务器')).toBeVisible();
  });
});

describe('case line', () => {
  it('marks where the case stands', async () => {
    renderInFrame(<CaseSteps status="IN_REVIEW" />);
    const steps = screen.getAllByRole('listitem');
    expect(steps[3]).toHaveAttribute('aria-current', 'step');
    expect(steps[2]).toHaveTextContent('（已完成）');
    expect(await violations()).toEqual([]);
  });

  it('ends where the case ended', () => {
    renderInFrame(<CaseSteps status="REFUSED" />);
    expect(screen.getAllByRole('listitem')[4]).toHaveTextContent('（在此结束）');
  });

});
