package org.onepermit.permit.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.platform.json.StrictJson;

/** The realistic dossiers under {@code docs/examples}, for one unit or another. */
public final class Dossiers {

    private static final ObjectMapper JSON = StrictJson.mapper();
    private static final Path FOLDER = Path.of("..", "docs", "examples");

    private Dossiers() { }

    public static Dossier example(String name) {
        try {
            return JSON.readValue(FOLDER.resolve(name + ".json").toFile(), Dossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same dossier stated by another unit, so that tests do not meet. */
    public static Dossier of(String example, String uscc) {
        Dossier dossier = example(example);
        Identity one = dossier.identity();
        return with(dossier, new Identity(one.unitName(), uscc, one.domicile(), one.legalRepresentative(), one.contactName(), one.contactPhone(),
            one.siteName(), one.siteAddress(), one.division(), one.longitude(), one.latitude(), one.mainIndustry(),
            one.secondaryIndustries(), one.productionStartedOn()));
    }

    /** The same dossier of a unit with another name. */
    public static Dossier named(Dossier dossier, String unitName) {
        Identity one = dossier.identity();
        return with(dossier, new Identity(unitName, one.uscc(), one.domicile(), one.legalRepresentative(), one.contactName(), one.contactPhone(),
            one.siteName(), one.siteAddress(), one.division(), one.longitude(), one.latitude(), one.mainIndustry(),
            one.secondaryIndustries(), one.productionStartedOn()));
    }

    public static String json(Dossier dossier) {
        try {
            return JSON.writeValueAsString(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier with(Dossier dossier, Identity identity) {
        return new Dossier(identity, dossier.facts(), dossier.eia(), dossier.production(), dossier.treatment(), dossier.outlets(),
            dossier.fugitive(), dossier.totals(), dossier.monitoring(), dossier.reporting(), dossier.disclosure(), dossier.centralPlant(),
            dossier.quota(), dossier.calculations(), dossier.secretReasons());
    }
}
