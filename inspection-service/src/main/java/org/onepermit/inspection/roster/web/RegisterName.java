package org.onepermit.inspection.roster.web;

import org.onepermit.inspection.roster.Register;

/** Registers as they stand in addresses. */
public enum RegisterName {
    objects(Register.OBJECT), inspectors(Register.INSPECTOR), experts(Register.EXPERT), items(Register.ITEM);

    private final Register register;

    RegisterName(Register register) {
        this.register = register;
    }

    Register register() {
        return register;
    }
}
