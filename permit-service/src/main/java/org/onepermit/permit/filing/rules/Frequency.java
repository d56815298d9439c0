package org.onepermit.permit.filing.rules;

import java.util.Arrays;
import java.util.Optional;

/** How often a pollutant is monitored, the most frequent first. */
public enum Frequency {
    CONTINUOUS("连续", "continuous"), HOURLY("每小时", "hourly"), DAILY("每日", "daily"), WEEKLY("每周", "weekly"),
    MONTHLY("每月", "monthly"), QUARTERLY("每季度", "quarterly"), HALF_YEARLY("每半年", "half-yearly"), YEARLY("每年", "yearly");

    private final String zh;
    private final String en;

    Frequency(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether it is as frequent as the other or more. */
    public boolean atLeast(Frequency other) {
        return compareTo(other) <= 0;
    }

    static Optional<Frequency> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
