package org.onepermit.permit.delivery;

/** How the permit reached the holder. */
public enum DeliveryMethod { PICKED_UP, POST, ELECTRONIC }
