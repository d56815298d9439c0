package org.onepermit.inspection.draw.rules.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onepermit.inspection.draw.rules.text.Register;

/**
 * Who may take a seat (F-08 to F-10). A task looks only at the inspectors within reach of its object: those whose area is a prefix of the
 * object's division, or of the area that visits it; they are found by area, never by going through the register.
 */
public final class Eligible {

    /** Why an inspector takes no seat in the whole batch. */
    public enum Hindrance {
        /** The certificate is not valid on every day of the visits (APnL §42). */
        CERTIFICATE,
        /** No day of the visits is free. */
        ABSENT
    }

    /** An inspector who takes no seat in this batch. */
    public record Unseatable(String inspector, Hindrance hindrance) { }

    private static final int SHORTEST_AREA = 2;

    private final DrawRule rule;
    private final List<Inspector> seatable = new ArrayList<>();
    private final List<Unseatable> unseatable = new ArrayList<>();
    private final Map<String, int[]> byArea;
    private final Map<String, Set<String>> recusedByEnterprise;
    private final Map<String, int[]> pools = new ConcurrentHashMap<>();

    Eligible(DrawRule rule, Register<Inspector> inspectors) {
        this.rule = rule;
        Map<String, List<Absence>> absences = rule.absences().stream().collect(Collectors.groupingBy(Absence::inspector));
        inspectors.entries().forEach(inspector -> {
            if (!inspector.isCertifiedDuring(rule.visits())) {
                unseatable.add(new Unseatable(inspector.id(), Hindrance.CERTIFICATE));
            } else if (Absence.fill(absences.getOrDefault(inspector.id(), List.of()), rule.visits())) {
                unseatable.add(new Unseatable(inspector.id(), Hindrance.ABSENT));
            } else {
                seatable.add(inspector);
            }
        });
        this.byArea = byArea(seatable);
        this.recusedByEnterprise = rule.recusals().stream().collect(Collectors.groupingBy(Recusal::enterprise,
            Collectors.mapping(Recusal::inspector, Collectors.toSet())));
    }

    private static Map<String, int[]> byArea(List<Inspector> inspectors) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int at = 0; at < inspectors.size(); at++) {
            found.computeIfAbsent(inspectors.get(at).area(), area -> new ArrayList<>()).add(at);
        }
        Map<String, int[]> byArea = new HashMap<>();
        found.forEach((area, places) -> byArea.put(area, places.stream().mapToInt(place -> place).toArray()));
        return byArea;
    }

    /** In the order of the register. */
    public List<Inspector> seatable() {
        return seatable;
    }

    /** In the order of the register. */
    public List<Unseatable> unseatable() {
        return unseatable;
    }

    /** Places in {@link #seatable} of those within reach of an object who know what it asks for, in ascending order. */
    public int[] within(InspectionObject object) {
        String key = object.division() + object.speciality();
        int[] known = pools.get(key);
        return known != null ? known : pools.computeIfAbsent(key, unknown -> pool(object));
    }

    private int[] pool(InspectionObject object) {
        String visitors = CrossArea.visitors(rule.crossAreas(), object.division());
        return IntStream.rangeClosed(SHORTEST_AREA, visitors.length())
            .mapToObj(length -> byArea.get(visitors.substring(0, length)))
            .filter(places -> places != null).flatMapToInt(Arrays::stream)
            .filter(place -> seatable.get(place).knows(object.speciality())).sorted().toArray();
    }

    public boolean isRecused(int place, InspectionObject object) {
        Set<String> recused = recusedFrom(object);
        return !recused.isEmpty() && recused.contains(seatable.get(place).id());
    }

    /** How many could be drawn for an object. */
    public int count(InspectionObject object) {
        int[] within = within(object);
        return recusedFrom(object).isEmpty() ? within.length
            : (int) Arrays.stream(within).filter(place -> !isRecused(place, object)).count();
    }

    private Set<String> recusedFrom(InspectionObject object) {
        return recusedByEnterprise.getOrDefault(object.enterprise(), Set.of());
    }
}
