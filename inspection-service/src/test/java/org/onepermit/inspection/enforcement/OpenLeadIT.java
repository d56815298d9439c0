package org.onepermit.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.inspection.testing.Acting;
import org.onepermit.inspection.testing.LegalTime;
import org.onepermit.inspection.testing.Units;
import org.onepermit.platform.database.Sql;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** Leads from other rooms and services (M.6 lead). */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "inspection"))
@WithTestResource(TokenResource.class)
class OpenLeadIT {

    @Inject
    OpenLead open;
    @Inject
    Acting acting;
    @Inject
    Sql sql;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void leadToldTwiceCountsOnceAndStartsOneProcess() {
        NewLead lead = new NewLead(LeadSource.REPORT, "R-" + Units.uscc(), Units.uscc(), "甲公司", null, "210200", "超标未报", "见报告", Map.of("duty", "D1"));
        String first = acting.asSystem(() -> open.open(lead));
        String second = acting.asSystem(() -> open.open(lead));

        assertThat(first).startsWith("XS20260901210200").isEqualTo(second);
        assertThat(count("SELECT COUNT(*) FROM outbox WHERE message_name = 'Msg_LeadOpened' AND correlation_key = ?", first)).isOne();
        assertThat(count("SELECT COUNT(*) FROM audit_event WHERE subject_id = ? AND act = 'open-lead'", first)).isOne();
        assertThat(sql.first("SELECT filing_due_on FROM enforcement_lead WHERE lead_no = ?", row -> row.getString(1), first))
            .contains("2026-09-16");
    }

    @Test
    void anotherMatterOfTheSameSourceIsAnotherLead() {
        String uscc = Units.uscc();
        String first = acting.asSystem(() -> open.open(lead(uscc, "V-1")));
        String second = acting.asSystem(() -> open.open(lead(uscc, "V-2")));

        assertThat(first).isNotEqualTo(second);
    }

    private static NewLead lead(String uscc, String key) {
        return new NewLead(LeadSource.VISIT, key + uscc, uscc, "乙公司", null, "210200", "未按证排污", "现场检查发现", Map.of());
    }

    private long count(String query, String value) {
        return sql.first(query, row -> row.getLong(1), value).orElseThrow();
    }
}
