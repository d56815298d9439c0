package org.onepermit.inspection.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.onepermit.inspection.rules.PrivacyFilter;

/** What the public will read; {@code secrets} are what an editor saw in it that must not be published (F-20). */
public record PublishRequest(@NotBlank @Size(max = 4000) String facts, @Size(max = 10) Set<PrivacyFilter.Secret> secrets) { }
