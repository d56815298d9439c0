import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wayOf } from '../shared/case/walked';

const model = readFileSync(
  join(import.meta.dirname, '../../../../../../workflow/src/main/resources/processes/PermitApplicationProcess.bpmn'),
  'utf8',
);
const accepted = ['StartEvent_ApplicationSubmitted', 'Task_OpenAcceptance', 'Gateway_AcceptanceWait', 'CatchEvent_AcceptanceDecided', 'Task_PublishAcceptance'];

describe('the way of a case', () => {
  it('goes only between elements that were passed', () => {
    const small = `<d xmlns:b="x"><b:sequenceFlow id="F1" sourceRef="A" targetRef="B"/><b:sequenceFlow id="F2" sourceRef="B" targetRef="C"/></d>`;
    expect(wayOf(small, ['A', 'B'], false)).toEqual({ flows: ['F1'], silent: [], end: undefined });
  });

  it('leads through gateways, which leave no record', () => {
    const way = wayOf(model, accepted, false);
    expect(way.flows).toEqual(
      expect.arrayContaining([
        'Flow_ApplicationSubmittedToAcceptanceStart',
        'Flow_AcceptanceStartToOpenAcceptance',
        'SequenceFlow_AcceptanceWaitDecided',
        'Flow_AcceptanceDecidedToAcceptanceOutcome',
        'SequenceFlow_AcceptanceOutcomeAccepted',
      ]),
    );
    expect(way.flows).not.toContain('SequenceFlow_AcceptanceOutcomeCorrection');
    expect(way.silent).toContain('Gateway_AcceptanceOutcome');
    expect(way.end).toBeUndefined();
  });

  it('closes the loop of a correction', () => {
    const corrected = [...accepted.slice(0, 4), 'Task_OpenCorrection', 'Gateway_CorrectionWait', 'CatchEvent_CorrectionSubmitted', 'Task_PublishAcceptance'];
    const way = wayOf(model, corrected, false);
    expect(way.flows).toEqual(
      expect.arrayContaining(['SequenceFlow_AcceptanceOutcomeCorrection', 'Flow_CorrectionArrivedToAcceptanceStart', 'SequenceFlow_AcceptanceOutcomeAccepted']),
    );
    expect(way.flows).not.toContain('SequenceFlow_CorrectionWaitDue');
  });

  it.each([
    ['CatchEvent_PermitDelivered', 'EndEvent_Issued'],
    ['Task_PublishRefusal', 'EndEvent_Refused'],
    ['Task_PublishNonAcceptance', 'EndEvent_NotAccepted'],
    ['Task_CloseUncorrected', 'EndEvent_WithdrawnDeemed'],
    ['Task_CloseWithdrawn', 'EndEvent_Withdrawn'],
    ['EndEvent_Issued', 'EndEvent_Issued'],
  ])('of a finished case behind %s arrives at %s', (last, end) => {
    expect(wayOf(model, [...accepted, last], true).end).toBe(end);
  });

  it('arrives nowhere while something is still waited for', () => {
    expect(wayOf(model, [...accepted, 'Task_FlagDeliveryOverdue'], true).end).toBeUndefined();
    expect(wayOf(model, [], true)).toEqual({ flows: [], silent: [], end: undefined });
  });
});
