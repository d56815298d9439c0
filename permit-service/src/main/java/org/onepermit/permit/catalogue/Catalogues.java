package org.onepermit.permit.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.onepermit.permit.catalogue.rules.Catalogue;

/** The editions of the catalogue that this release holds (L-06). */
@ApplicationScoped
public class Catalogues {

    private static final List<String> EDITIONS = List.of("2019");

    private final List<Catalogue> editions = EDITIONS.stream().map(Catalogues::read).toList();

    /** The edition in force on a day. */
    public Catalogue inForce(LocalDate day) {
        return editions.stream().filter(edition -> edition.inForceOn(day)).findFirst()
            .orElseThrow(() -> new NoSuchElementException("no catalogue in force on " + day));
    }

    public List<Catalogue> all() {
        return editions;
    }

    private static Catalogue read(String version) {
        return CatalogueReader.read(Objects.requireNonNull(Catalogues.class.getResourceAsStream("/catalogue/" + version + ".json"), version));
    }
}
