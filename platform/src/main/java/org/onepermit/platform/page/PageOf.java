package org.onepermit.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total number of all items that match, over all pages
 * @param page 1-based
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    public static <T> PageOf<T> of(List<T> items, long total, PageRequest request) {
        return new PageOf<>(List.copyOf(items), total, request.page(), request.size());
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
