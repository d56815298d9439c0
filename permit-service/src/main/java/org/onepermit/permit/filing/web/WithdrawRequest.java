package org.onepermit.permit.filing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an application is taken back. */
public record WithdrawRequest(@NotBlank @Size(max = 1000) String reason) {
}
