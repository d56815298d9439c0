package org.onepermit.inspection.roster;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of an inspector (F-02).
 *
 * @param division     area that the inspector works in; trailing zeros mean all of it
 * @param certificateNo number of the enforcement certificate (APnL §42), valid from {@code validFrom} to {@code validTo} inclusive
 * @param loadCap      most tasks of one batch, 1 to 9999
 * @param leftPost     no longer an inspector here
 */
@Embeddable
public record InspectorContent(
    String name, String department, String division, String certificateNo, LocalDate validFrom, LocalDate validTo,
    @Convert(converter = WordsText.class) List<String> specialities, int loadCap, boolean leftPost) {

    public InspectorContent {
        specialities = specialities == null ? List.of() : List.copyOf(specialities);
    }

    /** Leading digits of the area: two, four or six. */
    public String area() {
        return division.replaceFirst("(00)+$", "");
    }
}
