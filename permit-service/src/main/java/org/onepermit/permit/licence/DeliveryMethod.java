package org.onepermit.permit.licence;

/** How the permit reached the holder. */
public enum DeliveryMethod { PICKED_UP, POST, ELECTRONIC }
