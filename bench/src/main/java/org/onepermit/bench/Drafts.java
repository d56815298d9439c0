package org.onepermit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Copies of the template, each to be submitted once. */
final class Drafts {

    private final Database database;
    private final Template template;
    private final int series;
    private int made;

    /** @param series sets this run's numbers apart from those of earlier runs */
    Drafts(Database database, Template template, int series) {
        this.database = database;
        this.template = template;
        this.series = series;
    }

    /** The numbers of {@code count} new drafts. */
    Queue<String> copy(int count) throws SQLException {
        List<Row> applications = new ArrayList<>();
        List<Row> attachments = new ArrayList<>();
        Collection<String> numbers = new ArrayList<>();
        for (int copy = 0; copy < count; copy++) {
            String number = Names.applicationNo(series, made++);
            numbers.add(number);
            applications.add(template.application().with("id", Names.id()).with("application_no", number));
            for (Row attachment : template.attachments()) {
                attachments.add(attachment.with("id", Names.id()).with("application_no", number));
            }
        }
        try (Connection connection = database.connect()) {
            Database.insertAll(connection, "application", applications);
            Database.insertAll(connection, "attachment", attachments);
        }
        return new ConcurrentLinkedQueue<>(numbers);
    }
}
