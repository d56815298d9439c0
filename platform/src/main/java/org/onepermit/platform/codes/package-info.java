/**
 * Codes and formats of permit work as values (DOMAIN B): unified social credit code, permit number, outlet and facility codes, divisions,
 * pollutants. Pure Java: needs no container. Tables are data files beside these classes.
 */
package org.onepermit.platform.codes;
