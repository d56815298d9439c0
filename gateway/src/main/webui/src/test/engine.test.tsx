import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstanceDetail } from '../api/engine';
import { Page as EnginePage } from '../operator/engine/EnginePage';
import { Page as InstancePage } from '../operator/engine/InstancePage';
import { renderInFrame } from './render';

vi.mock('../shared/case/BpmnDiagram', () => ({ BpmnDiagram: () => null }));

const page = <T,>(items: T[], total = items.length) => ({ items, total, page: 1, size: 20 });
const instance = {
  key: '4711',
  processId: 'PermitApplicationProcess',
  version: 2,
  state: 'RUNNING' as const,
  businessKey: 'SQ1',
  parentKey: null,
  startedAt: '2026-09-01T01:00:00Z',
  endedAt: null,
  activeElements: ['Gateway_ReviewWait'],
  lastElement: null,
  incidents: 1,
};
const job = {
  key: '5',
  processId: 'PermitApplicationProcess',
  elementId: 'Task_IssuePermit',
  type: 'permit.issue-permit',
  state: 'FAILED' as const,
  instanceKey: '4711',
  retries: 0,
  worker: null,
  until: null,
  error: 'broken',
  createdAt: '2026-09-01T01:00:00Z',
};
const detail: InstanceDetail = {
  instance,
  elements: [{ key: '4712', elementId: 'Gateway_ReviewWait' }],
  variables: [
    { name: 'applicationNo', value: '"SQ1"', truncated: false, scopeKey: '4711' },
    { name: 'operatorSecret', value: null, truncated: false, scopeKey: '4711' },
  ],
  jobs: page([job], 60),
  timers: page([]),
  subscriptions: page([]),
  incidents: page([]),
};

interface Sent {
  method: string;
  address: string;
  body: unknown;
}
let sent: Sent[] = [];

/** Answers by the end of the path; what is not listed is an empty page. */
function answer(answers: Record<string, unknown>) {
  sent = [];
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    sent.push({ method: init?.method ?? 'GET', address, body: init?.body ? JSON.parse(init.body as string) : undefined });
    const path = address.split('?')[0] ?? '';
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    const isXml = path.endsWith('/xml');
    return Promise.resolve(new Response(isXml ? '<definitions/>' : JSON.stringify(found ? found[1] : page([])), { status: 200 }));
  });
}

const acts = () => sent.filter((one) => one.method !== 'GET').map(({ method, address, body }) => ({ method, path: address.replace('/api/workflow/v1/', ''), body }));

beforeEach(() => answer({}));

describe('engine room', () => {
  it('lists instances by name of process and place, with an honest count', async () => {
    answer({ '/instances': page([instance], 31), '/incidents': page([], 2) });
    renderInFrame(<EnginePage />);
    const list = await screen.findByTestId('list-instances');
    expect(await within(list).findByText('等待审查意见')).toBeVisible();
    expect(within(list).getByText('排污许可证申请 v2')).toBeVisible();
    expect(within(list).getByTestId('list-count')).toHaveTextContent('31');
    expect(within(list).getByRole('link', { name: '4711' })).toHaveAttribute('href', '/operator/engine/instances/4711');
    expect(await screen.findByText('流程异常（2）')).toBeVisible();
  });

  it('asks for what the address says', async () => {
    renderInFrame(<EnginePage />, '/?tab=instances&state=ENDED&text=SQ1');
    expect(await screen.findByText('没有符合条件的已结束实例。')).toBeVisible();
    expect(sent.map((one) => one.address)).toContainEqual(expect.stringMatching(/instances\?state=ENDED&text=SQ1&sort=-startedAt$/));
  });

  it('gives a failed job the retries that the operator says', async () => {
    answer({ '/jobs': page([job]) });
    renderInFrame(<EnginePage />, '/?tab=jobs');
    await userEvent.click(await screen.findByTestId('retry-job-5'));
    const count = await screen.findByRole('spinbutton');
    fireEvent.change(count, { target: { value: '7' } });
    fireEvent.click(within(screen.getByRole('tooltip')).getByText(/^重\s*试$/));
    await waitFor(() => expect(acts()).toEqual([{ method: 'POST', path: 'jobs/5/retries', body: { retries: 7 } }]));
  });

  it('says what to do when nothing waits', async () => {
    renderInFrame(<EnginePage />, '/?tab=timers');
    expect(await screen.findByText('没有等待触发的定时器。')).toBeVisible();
  });
});

describe('one instance', () => {
  const open = () =>
    renderInFrame(
      <Routes>
        <Route path="/engine/:key" element={<InstancePage />} />
      </Routes>,
      '/engine/4711',
    );

  it('is cancelled only after a second word', async () => {
    answer({ '/instances/4711': detail });
    open();
    await userEvent.click(await screen.findByTestId('cancel-instance'));
    expect(acts()).toEqual([]);
    fireEvent.click(within(await screen.findByRole('tooltip')).getByText('取消实例'));
    await waitFor(() => expect(acts()).toEqual([{ method: 'POST', path: 'instances/4711/cancellation', body: {} }]));
  });

  it('takes a variable as JSON only', async () => {
    answer({ '/instances/4711': detail });
    open();
    await userEvent.click(await screen.findByTestId('set-variable'));
    const save = () => screen.getByText(/^保\s*存$/).closest('button') as HTMLButtonElement;
    fireEvent.change(await screen.findByTestId('variable-name'), { target: { value: 'overdue' } });
    fireEvent.change(screen.getByTestId('variable-value'), { target: { value: 'tru' } });
    expect(save()).toBeDisabled();
    fireEvent.change(screen.getByTestId('variable-value'), { target: { value: 'true' } });
    fireEvent.click(save());
    await waitFor(() =>
      expect(acts()).toEqual([{ method: 'PUT', path: 'instances/4711/variables', body: { variables: { overdue: true }, scopeKey: '4711' } }]),
    );
  });

  it('shows no secret and says when a list is cut', async () => {
    answer({ '/instances/4711': detail });
    open();
    expect(await screen.findByText('（保密，不显示）')).toBeVisible();
    expect(screen.getByText('只列出前 1 条，共 60 条。')).toBeVisible();
  });
});
