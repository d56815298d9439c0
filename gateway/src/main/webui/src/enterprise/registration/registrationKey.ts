import type { RegistrationView } from '../../api/types';

/** A registration is known by its id from the first moment, by its number once the national platform has given one. */
export function registrationKey(registration: RegistrationView): string {
  return registration.id ?? registration.registrationNo ?? '';
}
