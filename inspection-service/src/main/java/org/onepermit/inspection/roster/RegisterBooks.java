package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;

/** The registers by name. */
@ApplicationScoped
public class RegisterBooks {

    private final ObjectBook objects;
    private final InspectorBook inspectors;
    private final ExpertBook experts;
    private final ItemBook items;

    RegisterBooks(ObjectBook objects, InspectorBook inspectors, ExpertBook experts, ItemBook items) {
        this.objects = objects;
        this.inspectors = inspectors;
        this.experts = experts;
        this.items = items;
    }

    public RegisterBook<?, ?> of(Register register) {
        return switch (register) {
            case OBJECT -> objects;
            case INSPECTOR -> inspectors;
            case EXPERT -> experts;
            case ITEM -> items;
        };
    }
}
