/** What is added to Operaton's own reading of a process file: jobs, mappings and events as Zeebe has them. */
package org.onepermit.workflow.engine.parse;
