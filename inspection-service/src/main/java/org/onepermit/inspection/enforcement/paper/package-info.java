/** The texts of documents that the law asks for, in Chinese, from what the file holds. */
package org.onepermit.inspection.enforcement.paper;
