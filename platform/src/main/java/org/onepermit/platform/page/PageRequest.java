package org.onepermit.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Which page is wanted: {@code ?page=1&size=20&sort=-dueAt}. Taken by resources as {@code @BeanParam @Valid PageRequest}.
 *
 * @param sort name of a field the list declares sortable, {@code -} in front for descending; null for the list's own order
 */
public record PageRequest(
    @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page,
    @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size,
    @QueryParam("sort") @Pattern(regexp = "-?[A-Za-z]{1,40}") String sort) {

    /** Zero-based number of the first row. */
    public int offset() {
        return (page - 1) * size;
    }

    /** Panache's page index. */
    public int index() {
        return page - 1;
    }
}
