/** What is promised before a draw and opened after it, so that nobody can steer it and everybody can see that nobody did (F-07). */
package org.onepermit.inspection.draw.rules.seal;
