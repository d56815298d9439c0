/** Tables as people exchange them: CSV and XLSX, read with bounds and written so that no cell is taken for a formula. */
package org.onepermit.inspection.sheet;
