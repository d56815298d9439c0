package org.onepermit.bench.draw;

import java.lang.management.ManagementFactory;

/** Heap of this process, in megabytes. */
final class Heap {

    private static final double MEGABYTE = 1e6;

    private Heap() { }

    /** What is in use after everything that was dropped is collected. */
    static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What it may never exceed. */
    static double limit() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }
}
