package org.onepermit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One city, data set S of L-08: 2 000 permits and 15 000 registrations, with the applications the permits came from and what such a
 * city has on its officers' desks. Written once; a second run finds it there.
 */
final class DataSetS {

    static final int PERMITS = 2_000;
    static final int REGISTRATIONS = 15_000;

    /** Assumed: of 2 000 permits a fifth is due in a year, and some weeks' worth is open at a time. */
    static final int OPEN_APPLICATIONS = 300;

    private static final int DONE_SERIES = 1;
    private static final int OPEN_SERIES = 2;
    private static final Instant SINCE = Instant.parse("2026-01-05T01:00:00Z");
    private static final String HASH = "0".repeat(64);

    private final Database database;
    private final Template template;

    DataSetS(Database database, Template template) {
        this.database = database;
        this.template = template;
    }

    void load() throws SQLException {
        if (database.count("SELECT COUNT(*) FROM registration") >= REGISTRATIONS) {
            return;
        }
        try (Connection connection = database.connect()) {
            Database.insertAll(connection, "application", applications(DONE_SERIES, PERMITS, "ISSUED"));
            loadPermits(connection);
            loadRegistrations(connection);
            Database.insertAll(connection, "application", applications(OPEN_SERIES, OPEN_APPLICATIONS, "SUBMITTED"));
            Database.insertAll(connection, "work_item", openWork());
        }
    }

    private List<Row> applications(int series, int count, String status) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Row row = template.application().with("id", Names.id()).with("application_no", Names.applicationNo(series, index))
                    .with("uscc", Names.uscc(index)).with("unit_name", unitName(index)).with("status", status)
                    .with("submitted_at", Timestamp.from(SINCE)).with("received_on", LocalDate.of(2026, 1, 5));
            rows.add(row);
        }
        return rows;
    }

    private void loadPermits(Connection connection) throws SQLException {
        List<Row> permits = new ArrayList<>();
        List<Row> versions = new ArrayList<>();
        List<Row> periods = new ArrayList<>();
        for (int index = 0; index < PERMITS; index++) {
            Row permit = permit(index);
            Row version = version(permit);
            permits.add(permit);
            versions.add(version);
            periods.add(period(permit, version));
        }
        Database.insertAll(connection, "permit", permits);
        Database.insertAll(connection, "permit_version", versions);
        Database.insertAll(connection, "permit_period", periods);
    }

    private static Row permit(int index) {
        return Row.empty().with("id", Names.id()).with("permit_no", Names.uscc(index) + "001P")
                .with("application_no", Names.applicationNo(DONE_SERIES, index)).with("uscc", Names.uscc(index))
                .with("unit_name", unitName(index)).with("division", "210703").with("industry", "1440")
                .with("management_class", "SIMPLIFIED").with("permit_scope", "ALL").with("issuing_authority", "锦州市生态环境局")
                .with("status", "VALID").with("issued_on", LocalDate.of(2026, 1, 5)).with("valid_from", LocalDate.of(2026, 1, 5))
                .with("valid_to", LocalDate.of(2031, 1, 4)).with("search_text", unitName(index)).with("version", 0);
    }

    private Row version(Row permit) {
        return Row.empty().with("id", Names.id()).with("permit_id", permit.get("id")).with("version_no", 1)
                .with("application_no", permit.get("application_no")).with("dossier", template.application().get("dossier"))
                .with("dossier_hash", HASH).with("recorded_at", Timestamp.from(SINCE));
    }

    private static Row period(Row permit, Row version) {
        Timestamp begin = Timestamp.from(SINCE);
        Timestamp end = Timestamp.from(Instant.parse("2031-01-04T16:00:00Z"));
        Timestamp forever = Timestamp.from(Instant.parse("9999-12-31T00:00:00Z"));
        return Row.empty().with("id", Names.id()).with("permit_id", permit.get("id")).with("permit_version_id", version.get("id"))
                .with("valid_from", begin).with("valid_to", end).with("recorded_from", begin).with("recorded_to", forever)
                .with("version", 0);
    }

    private void loadRegistrations(Connection connection) throws SQLException {
        List<Row> registrations = new ArrayList<>();
        for (int index = 0; index < REGISTRATIONS; index++) {
            int unit = PERMITS + index;
            registrations.add(Row.empty().with("id", Names.id()).with("registration_no", Names.uscc(unit) + "001X")
                    .with("uscc", Names.uscc(unit)).with("unit_name", unitName(unit)).with("division", "210703")
                    .with("industry", "2110").with("status", "ACTIVE").with("edition", 1).with("filed_at", Timestamp.from(SINCE))
                    .with("valid_from", LocalDate.of(2026, 1, 5)).with("valid_to", LocalDate.of(2031, 1, 4))
                    .with("search_text", unitName(unit)).with("version", 0));
        }
        Database.insertAll(connection, "registration", registrations);
    }

    /** Opened lately and due within the days to come, some of it already late. */
    private static List<Row> openWork() {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < OPEN_APPLICATIONS; index++) {
            rows.add(Row.empty().with("id", Names.id()).with("kind", "ACCEPTANCE")
                    .with("application_no", Names.applicationNo(OPEN_SERIES, index)).with("round", 1)
                    .with("unit_name", unitName(index)).with("division", "210703").with("management_class", "SIMPLIFIED")
                    .with("status", "OPEN").with("opened_at", Timestamp.from(today.minus(4, ChronoUnit.DAYS)))
                    .with("due_at", Timestamp.from(today.plus(index % 6 - 1, ChronoUnit.DAYS))).with("overdue", false).with("version", 0));
        }
        return rows;
    }

    private static String unitName(int index) {
        return "锦州测算单位%05d".formatted(index);
    }
}
