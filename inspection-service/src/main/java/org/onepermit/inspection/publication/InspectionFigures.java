package org.onepermit.inspection.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.visit.rules.ResultCode;

/**
 * The numbers of a year (F-23), each with what it was reckoned from.
 *
 * @param coverage          objects that were visited, of those on the register
 * @param ratioAchieved     drawn tasks that were visited, of those that were drawn and did not fall
 * @param problemRate       concluded tasks that found something, of those concluded
 * @param onTimePublication published in time, of those whose last day is past or that were published
 * @param adjustmentRate    tasks that an adjustment touched, of all
 * @param offSiteShare      closed from the desk, of all that were reported
 * @param byMonth           tasks reported by month
 */
public record InspectionFigures(
    int year, Share coverage, Share ratioAchieved, Share problemRate, Share onTimePublication, Share adjustmentRate, Share offSiteShare,
    BigDecimal meanRating, List<Month> byMonth, Map<ResultCode, Long> byResult) {

    /** So many of so many; {@code percent} has one decimal and is null when there are none to reckon with. */
    public record Share(long part, long whole, BigDecimal percent) {

        static Share of(long part, long whole) {
            return new Share(part, whole, whole == 0 ? null
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
        }
    }

    /** What was reported in a month, and how much of it found something. */
    public record Month(int month, long reported, long problems) { }
}
