package org.onepermit.launcher;

/** The ports of a stack, before ONEPERMIT_PORT_OFFSET is added. */
enum Port {
    GATEWAY(8080), GATEWAY_MANAGEMENT(9080), PERMIT(8081), INSPECTION(8082), REPORT(8083), WORKFLOW(8084), NATIONAL(8085), ENGINE(26500),
    KEYCLOAK(8180), KEYCLOAK_MANAGEMENT(9180), DATABASE(3307);

    private final int number;

    Port(int number) {
        this.number = number;
    }

    int plus(int offset) {
        return number + offset;
    }
}
