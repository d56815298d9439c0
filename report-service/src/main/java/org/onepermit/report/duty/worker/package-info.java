/** Jobs answered for duties. */
package org.onepermit.report.duty.worker;
