import { createContext, use } from 'react';
import type { ObjectFile, TaskView } from '../../api/phone';
import type { Entry } from '../queue/entry';
import type { Stage } from '../queue/stage';

/** The task on the screen: as it was read last, and what was entered here since. */
export interface TaskState {
  task: TaskView;
  file: ObjectFile;
  readAt: number;
  entries: Entry[];
  stage: Stage;
  /** Whether the record can be written now. */
  isOpen: boolean;
}

export const TaskContext = createContext<TaskState | undefined>(undefined);

export function useTask(): TaskState {
  const state = use(TaskContext);
  if (!state) throw new Error('a part of a task outside its page');
  return state;
}
