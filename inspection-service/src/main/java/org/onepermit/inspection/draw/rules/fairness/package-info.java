/**
 * Whether what was drawn is what chance would draw (F-23), by exact tests.
 *
 * <p>Drawing by weight without replacement has no closed form for the chance of one object to be among the drawn. It is not needed:
 * given how many of one weight were drawn from a stratum, each set of so many of that weight is equally likely. So the number drawn
 * from a division is, within each stratum and weight, hypergeometric, and over all of them and all batches a sum of independent
 * hypergeometric numbers. Seats are drawn afresh for each task, so an inspector's seats are a sum of independent chances (Poisson
 * binomial). Both are counted out in whole numbers. They hold exactly as long as nobody was passed over for a cap, a load or a
 * pairing; where somebody was, the findings say so. Counting out suits a bureau's draws; a country's are to be tested by city.
 */
package org.onepermit.inspection.draw.rules.fairness;
