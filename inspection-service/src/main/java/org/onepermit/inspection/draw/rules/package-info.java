/**
 * The draw of sites and inspectors by lot (双随机; DOMAIN F, M.5) as pure functions: what is frozen, what is committed to, who is
 * drawn and why nobody else was. No clock, no chance of its own: the same texts give the same result on every machine and with any
 * number of threads. {@code docs/draw/FORMAT.md} says byte for byte what is written and hashed.
 */
package org.onepermit.inspection.draw.rules;
