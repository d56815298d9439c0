package org.onepermit.inspection.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.publication.PartFacts;
import org.onepermit.inspection.publication.PublishResult;
import org.onepermit.inspection.rules.PrivacyFilter;

/**
 * What the public will read.
 *
 * @param departments words for the parts of a joint visit; what is not named is published as the draft has it
 * @param secrets     what an editor saw in it that must not be published (F-20)
 */
public record PublishRequest(
    @NotBlank @Size(max = 4000) String facts, @Size(max = 9) List<@Valid @NotNull Part> departments, @Size(max = 10) Set<PrivacyFilter.Secret> secrets) {

    /** Words for one department's part. */
    public record Part(@NotBlank @Size(max = 100) String department, @NotBlank @Size(max = 4000) String facts) { }

    PublishResult.Text toText() {
        List<PartFacts> parts = departments == null ? List.of()
            : departments.stream().map(part -> new PartFacts(part.department(), part.facts())).toList();
        return new PublishResult.Text(facts, parts, secrets == null ? Set.of() : secrets);
    }
}
