/** Legal time: what day it is for the law, and how working days are counted (DOMAIN K). Wall-clock time has no place in acts. */
package org.onepermit.platform.time;
