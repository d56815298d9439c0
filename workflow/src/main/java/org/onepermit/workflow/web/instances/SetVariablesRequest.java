package org.onepermit.workflow.web.instances;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * New values of variables.
 *
 * @param variables JSON values by name, at most fifty, together at most {@value #MAX_LENGTH} characters
 * @param scopeKey the instance (also when absent) or an element that it is in
 */
public record SetVariablesRequest(
        @NotEmpty @Size(max = 50) Map<@Pattern(regexp = "[\\p{L}_][\\p{L}\\p{N}_]{0,99}") String, @NotNull JsonNode> variables,
        @Pattern(regexp = "[0-9]{1,18}") String scopeKey) {

    static final int MAX_LENGTH = 65_536;
}
