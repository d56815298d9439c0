/** The way of a case through its process. */
export interface Way {
  /** Sequence flows that it took. */
  flows: string[];
  /** Elements on the way that leave no record: gateways, timers, ends. */
  silent: string[];
  /** The end at which the case has arrived, when it has. */
  end: string | undefined;
}

interface Flow {
  id: string;
  target: string;
}

/**
 * Draws the way from the elements that were recorded, in the order in which the case passed them: two of them are joined by the shortest
 * way on which nothing would have left a record that is not there. What was passed a second time stands in the order only once.
 */
export function wayOf(model: string, passed: string[], isEnded: boolean): Way {
  const process = new DOMParser().parseFromString(model, 'application/xml');
  const flows = flowsOf(process);
  const silent = silentElements(process);
  const ends = new Set(idsOf(process, 'endEvent'));
  const open = new Set([...silent, ...passed]);
  const stretches = passed.slice(1).map((to, index) => stretch(passed[index] ?? '', (id) => id === to, flows, open));
  const direct = passed.flatMap((from) => (flows.get(from) ?? []).filter((flow) => passed.includes(flow.target)));
  const last = passed.at(-1);
  const toEnd = isEnded && last !== undefined ? stretch(last, (id) => ends.has(id), flows, silent) : [];
  const walked = [...direct, ...stretches.flat(), ...toEnd];
  return {
    flows: [...new Set(walked.map((flow) => flow.id))],
    silent: [...new Set(walked.map((flow) => flow.target).filter((id) => !passed.includes(id)))],
    end: isEnded && last !== undefined && ends.has(last) ? last : toEnd.at(-1)?.target,
  };
}

/** The shortest way from an element to one that is wanted, through open elements only; empty when there is none. */
function stretch(from: string, isWanted: (id: string) => boolean, flows: Map<string, Flow[]>, open: Set<string>): Flow[] {
  const seen = new Set([from]);
  let ways: { at: string; way: Flow[] }[] = [{ at: from, way: [] }];
  while (ways.length > 0) {
    const longer: typeof ways = [];
    for (const { at, way } of ways) {
      for (const flow of flows.get(at) ?? []) {
        if (isWanted(flow.target)) return [...way, flow];
        if (open.has(flow.target) && !seen.has(flow.target)) {
          seen.add(flow.target);
          longer.push({ at: flow.target, way: [...way, flow] });
        }
      }
    }
    ways = longer;
  }
  return [];
}

function flowsOf(process: Document): Map<string, Flow[]> {
  const flows = new Map<string, Flow[]>();
  for (const flow of Array.from(process.getElementsByTagNameNS('*', 'sequenceFlow'))) {
    const source = flow.getAttribute('sourceRef') ?? '';
    const known = flows.get(source) ?? [];
    flows.set(source, [...known, { id: flow.getAttribute('id') ?? '', target: flow.getAttribute('targetRef') ?? '' }]);
  }
  return flows;
}

function silentElements(process: Document): Set<string> {
  const gateways = ['exclusiveGateway', 'eventBasedGateway', 'parallelGateway'].flatMap((kind) => idsOf(process, kind));
  const timers = Array.from(process.getElementsByTagNameNS('*', 'timerEventDefinition'))
    .map((definition) => definition.parentElement)
    .filter((event) => event?.localName === 'intermediateCatchEvent')
    .map((event) => event?.getAttribute('id') ?? '');
  return new Set([...gateways, ...timers]);
}

function idsOf(process: Document, kind: string): string[] {
  return Array.from(process.getElementsByTagNameNS('*', kind)).map((element) => element.getAttribute('id') ?? '');
}
