/** What the law says of a permit's life: its states, its five years, who issues it (A.8, A-24, A-27, M.2). */
package org.onepermit.permit.licence.rules;
