/** What a case is made of: its parts as the file keeps them, documents, evidence and statements. */
package org.onepermit.inspection.enforcement.casefile;
