package org.onepermit.report.sampling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Entropy from outside that did not exist at the commitment, such as a day's closing index with its name and date. */
public record DrawRequest(@NotBlank @Size(max = 200) String entropy) {
}
