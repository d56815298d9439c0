package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/** Who can do what in which status (J, M.1). */
class AllowedActTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(nullValues = "-", value = {
        "DRAFT, KEY, ENT_AGENT, SAVE_DOSSIER ATTACH_FILE START_DISCLOSURE WITHDRAW",
        "DRAFT, SIMPLIFIED, ENT_AGENT, SAVE_DOSSIER ATTACH_FILE WITHDRAW",
        "DRAFT, KEY, ENT_LEGAL, WITHDRAW",
        "DRAFT, SIMPLIFIED, ENT_LEGAL, SUBMIT WITHDRAW",
        "DRAFT, -, ENT_LEGAL, WITHDRAW",
        "DISCLOSING, KEY, ENT_AGENT, END_DISCLOSURE WITHDRAW",
        "DISCLOSED, KEY, ENT_LEGAL, SUBMIT WITHDRAW",
        "CORRECTION, KEY, ENT_AGENT, SAVE_DOSSIER ATTACH_FILE WITHDRAW ANSWER_CORRECTION",
        "CORRECTION, KEY, ENT_LEGAL, WITHDRAW RESUBMIT",
        "SUBMITTED, KEY, CLERK, DECIDE_ACCEPTANCE",
        "SITE_CHECK, KEY, REVIEWER, RECORD_REVIEW REPORT_SITE_CHECK",
        "PAUSED, KEY, REVIEWER, RECORD_REVIEW RESUME_CLOCK",
        "PENDING_DECISION, KEY, REVIEWER, ''",
        "PENDING_DECISION, KEY, APPROVER, DECIDE",
        "ISSUED, KEY, CLERK, DELIVER",
        "GRANTED, KEY, ENT_AGENT, ''"})
    void actsFollowStatusClassAndRole(ApplicationStatus status, ManagementClass managementClass, String role, String acts) {
        List<AllowedAct> expected = Arrays.stream(acts.split(" ")).filter(act -> !act.isEmpty()).map(AllowedAct::valueOf).toList();

        assertThat(AllowedAct.of(status, managementClass, Set.of(role))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void withdrawalIsOfferedExactlyWhereTheLifecycleAllowsIt(ApplicationStatus status) {
        boolean offered = AllowedAct.of(status, ManagementClass.KEY, Set.of("ENT_AGENT")).contains(AllowedAct.WITHDRAW);

        // No act leads into an assessment yet, so nothing needs to lead out of it.
        assertThat(offered).isEqualTo(ApplicationLifecycle.next(status, ApplicationEvent.WITHDRAW).isPresent()
            && status != ApplicationStatus.ASSESSMENT);
    }

    @Test
    void officersActsBelongToWorkInWhichDutiesAreSeparate() {
        assertThat(Arrays.stream(AllowedAct.values()).filter(act -> act.work() == null).collect(Collectors.toSet()))
            .allSatisfy(act -> assertThat(AllowedAct.of(ApplicationStatus.SUBMITTED, ManagementClass.KEY, Set.of("CLERK"))).doesNotContain(act));
    }
}
