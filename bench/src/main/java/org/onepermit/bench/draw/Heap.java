package org.onepermit.bench.draw;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap in use at one time since {@link #forget}, what was dropped but not yet collected included. */
final class Heap {

    private static final double MEGABYTE = 1e6;

    private Heap() { }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    static void forget() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Megabytes; the pools' peaks added up, which is no less than their common peak. */
    static double peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    static double limit() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }
}
