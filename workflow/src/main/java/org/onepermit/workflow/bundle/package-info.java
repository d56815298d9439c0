/** The process files of this release and their way to an engine, embedded or not. */
package org.onepermit.workflow.bundle;
