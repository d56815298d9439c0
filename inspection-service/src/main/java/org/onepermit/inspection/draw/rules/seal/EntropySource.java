package org.onepermit.inspection.draw.rules.seal;

import java.time.OffsetDateTime;
import org.onepermit.inspection.draw.rules.text.Line;

/**
 * Chance from outside that nobody here can choose, named before it exists, e.g. a closing index or the numbers of a lottery.
 *
 * @param name       what it is called
 * @param definition how its value is found and written down, so exactly that two people write the same
 * @param existsFrom when it becomes known
 */
public record EntropySource(String name, String definition, OffsetDateTime existsFrom) {

    String line() {
        return Line.of("entropy", Line.text(name), Line.text(definition), existsFrom);
    }

    static EntropySource read(Line line) {
        return new EntropySource(line.word("entropy").text(), line.text(), line.instant());
    }
}
