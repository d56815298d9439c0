package org.onepermit.permit.filing.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.catalogue.rules.Classification;

/** The realistic dossiers of {@code docs/examples}, by their ids. */
public enum Example {
    SEWAGE_PLANT("sewage-plant"), SINTERING_PLANT("sintering-plant"), DAIRY("dairy"), FURNITURE_MAKER("furniture-maker"),
    SEWAGE_REFUSABLE("sewage-refusable"), DAIRY_INCOMPLETE("dairy-incomplete");

    /** Attachments that make an application complete. */
    public static final Set<String> ATTACHED = Set.of("EIA_APPROVAL", "SITE_PLAN", "FLOW_DIAGRAM", "OUTLET_STATEMENT");

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final String file;

    Example(String file) {
        this.file = file;
    }

    /** The dossier as it is on disk; an unknown field fails. */
    public Dossier dossier() {
        return read(text());
    }

    /** The dossier with a piece of its text changed; the piece must be there. */
    public Dossier with(String piece, String other) {
        String text = text();
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold " + piece);
        }
        return read(text.replace(piece, other));
    }

    public Classification classified() {
        return new Catalogues().inForce(LocalDate.of(2026, 9, 1)).classify(dossier().facts());
    }

    private String text() {
        try {
            return Files.readString(Path.of("..", "docs", "examples", file + ".json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Dossier read(String text) {
        try {
            return JSON.readValue(text, Dossier.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
