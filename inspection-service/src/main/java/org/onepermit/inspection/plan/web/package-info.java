/** Plans over HTTP. */
package org.onepermit.inspection.plan.web;
