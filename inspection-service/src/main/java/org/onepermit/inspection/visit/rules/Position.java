package org.onepermit.inspection.visit.rules;

import java.math.BigDecimal;

/** A place on the ground, WGS 84, in degrees. */
public record Position(BigDecimal longitude, BigDecimal latitude) {

    private static final double EARTH_METRES = 6_371_008.8;

    /** Metres to another place along the ground; good to half a per cent, which is far below what a phone can tell. */
    public double metresTo(Position other) {
        double south = Math.toRadians(latitude.doubleValue());
        double north = Math.toRadians(other.latitude.doubleValue());
        double east = Math.toRadians(other.longitude.subtract(longitude).doubleValue());
        double chord = Math.pow(Math.sin((north - south) / 2), 2) + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
