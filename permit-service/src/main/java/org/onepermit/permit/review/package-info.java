/**
 * What the authority does with an application: acceptance, the review with its clock, the decision (R §9 to §12; DOMAIN A.5, A.6, J-01).
 * Acts are called by officers over REST and by the process through workers; both lock the application first, so that of two who act at
 * once one wins and the other learns what is true. May depend on {@code filing}, {@code worklist}, {@code publication}, {@code notice}.
 */
package org.onepermit.permit.review;
