/** Instances of processes: where they are, what they carry, and what an operator may do with one. */
package org.onepermit.workflow.web.instances;
