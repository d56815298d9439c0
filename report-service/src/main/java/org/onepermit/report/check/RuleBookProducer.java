package org.onepermit.report.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onepermit.report.check.rules.book.RuleBook;

/** The rule book as configured. */
@ApplicationScoped
class RuleBookProducer {

    @Produces
    @Singleton
    RuleBook book(CheckConfig config) {
        return config.thresholds().map(RuleBookProducer::with).orElseGet(RuleBook::bundled);
    }

    private static RuleBook with(Path own) {
        try (Reader rows = Files.newBufferedReader(own)) {
            return RuleBook.bundledWith(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("report.check.thresholds", unreadable);
        }
    }
}
