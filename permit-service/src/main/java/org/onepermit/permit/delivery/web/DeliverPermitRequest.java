package org.onepermit.permit.delivery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.permit.delivery.DeliveryMethod;

/** How and to whom the permit was handed over. */
public record DeliverPermitRequest(@NotNull DeliveryMethod method, @NotBlank @Size(max = 100) String receivedBy) {
}
