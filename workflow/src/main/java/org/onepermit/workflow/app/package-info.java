/** The application around the engine: configuration, start and stop, readiness. */
package org.onepermit.workflow.app;
