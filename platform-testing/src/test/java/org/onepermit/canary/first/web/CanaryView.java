package org.onepermit.canary.first.web;

public record CanaryView(String song) {}
