/** Ids of form controls are derived from the field's path, so that a message can point to the field. */
export function fieldId(path: string): string {
  return `field-${path.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}

/** Scrolls to the control of a path and focuses it; falls back to the nearest enclosing part that is shown. */
export function focusField(path: string): boolean {
  const parts = path.split('/');
  while (parts.length > 0) {
    const element = document.getElementById(fieldId(parts.join('/')));
    if (element) {
      element.scrollIntoView({ block: 'center' });
      const focusable = element.matches('input,textarea,select,button,[tabindex]')
        ? element
        : element.querySelector<HTMLElement>('input,textarea,select,button,[tabindex]');
      (focusable ?? element).focus({ preventScroll: true });
      return true;
    }
    parts.pop();
  }
  return false;
}
