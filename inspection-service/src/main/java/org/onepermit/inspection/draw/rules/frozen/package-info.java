/** What a draw is made from, frozen before anybody can know its result (F-02 to F-06, F-08 to F-10). */
package org.onepermit.inspection.draw.rules.frozen;
