package org.onepermit.permit.registration.rules;

/** What can happen to a registration (M.3). */
public enum RegistrationAction { ASSIGN_NUMBER, UPDATE, EXPIRE, CANCEL }
