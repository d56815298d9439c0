package org.onepermit.canary.first.worker;

public record CanaryJob(String song) {}
