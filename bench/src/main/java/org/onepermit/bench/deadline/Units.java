package org.onepermit.bench.deadline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.bench.Database;
import org.onepermit.bench.Names;
import org.onepermit.bench.Row;
import org.onepermit.report.permit.rules.PermitContent;

/**
 * Units with permits, each of which owes the annual report of 2025 by the end of January. Permits and duties are rows by plain JDBC, as
 * permit-service and the duty rules would have left them a year before; processes are not begun, so each submission begins its own.
 */
final class Units {

    /** Most permits of one unit, so that there are fewer users than reports. */
    static final int PERMITS = 100;
    static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private static final Path DOSSIER = Path.of("docs", "examples", "dairy.json");
    private static final String DIVISION = "210703";
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Database database;
    private final int first;

    /** New ones beside those of earlier runs. */
    Units(Database database) throws SQLException {
        this.database = database;
        this.first = (int) database.count("SELECT COUNT(DISTINCT uscc) FROM permit");
    }

    /** One report to be filed. */
    record Owed(String uscc, String permitNo, String dutyNo) { }

    /** Makes so many duties. */
    List<Owed> make(int count) throws IOException, SQLException {
        String content = JSON.writeValueAsString(JSON.readValue(Files.readString(DOSSIER), PermitContent.class));
        List<Owed> owed = new ArrayList<>();
        List<Row> permits = new ArrayList<>();
        List<Row> wordings = new ArrayList<>();
        List<Row> duties = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String uscc = Names.uscc(first + index / PERMITS);
            String permitNo = uscc + "%03dV".formatted(index % PERMITS + 1);
            owed.add(new Owed(uscc, permitNo, permitNo + "-2025"));
            permits.add(permit(uscc, permitNo));
            wordings.add(wording(permitNo, content));
            duties.add(duty(uscc, permitNo));
        }
        try (Connection connection = database.connect()) {
            Database.insertAll(connection, "permit", permits);
            Database.insertAll(connection, "permit_wording", wordings);
            Database.insertAll(connection, "duty", duties);
        }
        return owed;
    }

    private static Row permit(String uscc, String permitNo) {
        return Row.empty().with("id", Names.id()).with("permit_no", permitNo).with("uscc", uscc).with("unit_name", unitName(uscc))
            .with("site_name", "厂区" + permitNo.substring(18, 21)).with("division", DIVISION).with("industry", "1440").with("status", "VALID")
            .with("valid_from", LocalDate.of(2023, 1, 1)).with("valid_to", LocalDate.of(2027, 12, 31))
            .with("held", "[{\"from\":\"2023-01-01\",\"to\":\"2027-12-31\"}]").with("version", 0);
    }

    private static Row wording(String permitNo, String content) {
        return Row.empty().with("id", Names.id()).with("permit_no", permitNo).with("wording_no", 1).with("in_force_from", LocalDate.of(2023, 1, 1))
            .with("first_year", 2023).with("content", content).with("content_hash", "0".repeat(64))
            .with("recorded_at", Timestamp.from(Instant.parse("2023-01-01T01:00:00Z")));
    }

    private static Row duty(String uscc, String permitNo) {
        return Row.empty().with("id", Names.id()).with("duty_no", permitNo + "-2025").with("permit_no", permitNo).with("uscc", uscc)
            .with("unit_name", unitName(uscc)).with("division", DIVISION).with("report_type", "ANNUAL").with("period_from", LocalDate.of(2025, 1, 1))
            .with("period_to", LocalDate.of(2025, 12, 31)).with("covers_from", LocalDate.of(2025, 1, 1)).with("due_on", DUE).with("status", "DUE")
            .with("contents", "[]").with("edition_no", 1).with("version", 0);
    }

    private static String unitName(String uscc) {
        return "锦州测算单位" + uscc.substring(12, 17);
    }
}
