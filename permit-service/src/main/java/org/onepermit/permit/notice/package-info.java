/**
 * What people are told inside the page: an enterprise of every step of its applications, officers of new work in their area, leaders of
 * what is late. Stores a text key with values, so that each reader gets it in the language asked for. Depends on {@code platform} only.
 */
package org.onepermit.permit.notice;
