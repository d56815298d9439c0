import type { PartView } from '../../api/phone';

/** The department that answers an item of a joint task; undefined for a task of one department (F-22). */
export const partOf = (parts: PartView[] | undefined, item: string): PartView | undefined => parts?.find((part) => part.items.includes(item));
