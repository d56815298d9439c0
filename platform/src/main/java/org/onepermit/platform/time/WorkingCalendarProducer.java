package org.onepermit.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives every service the same working calendar: the bundled tables, and those of the file that {@code onepermit.calendar.file} names.
 * The yearly import of the State Council's notice is that file; an unreadable file stops the service rather than let it count wrongly.
 */
@ApplicationScoped
class WorkingCalendarProducer {

    @Produces
    @Singleton
    WorkingCalendar calendar(@ConfigProperty(name = "onepermit.calendar.file") Optional<Path> file) throws IOException {
        return file.isPresent() ? WorkingCalendar.bundledWith(Files.newBufferedReader(file.get())) : WorkingCalendar.bundled();
    }
}
