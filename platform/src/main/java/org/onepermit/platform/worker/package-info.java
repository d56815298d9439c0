/**
 * The way of a job (STYLE 3.7): variables become a record, the worker calls the same act as a resource would, its result becomes the
 * new variables. Jobs arrive at least once. Trouble has three exits, chosen in {@code JobExit} alone.
 */
package org.onepermit.platform.worker;
