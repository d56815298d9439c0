package org.onepermit.permit.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.onepermit.permit.filing.DossierText;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.json.CanonicalJson;

/** What was registered at one time, with the receipt for it. */
@Entity
public class RegistrationEdition {

    @Id
    private String id;
    private String registrationId;
    private int edition;
    @Convert(converter = DossierText.class)
    @Column(columnDefinition = "longtext")
    private Dossier dossier;
    private String dossierHash;
    private String catalogueVersion;
    private String filedBy;
    private Instant filedAt;
    private LocalDate changedOn;
    private boolean late;
    @Column(columnDefinition = "longblob")
    private byte[] receipt;
    private String receiptSha256;

    /** For the persistence provider only. */
    protected RegistrationEdition() {
    }

    RegistrationEdition(Registration registration, Dossier dossier, String catalogueVersion, String filedBy, Instant now) {
        this.id = TimeOrderedId.text();
        this.registrationId = registration.id();
        this.edition = registration.edition();
        this.dossier = dossier;
        this.dossierHash = hash(dossier);
        this.catalogueVersion = catalogueVersion;
        this.filedBy = filedBy;
        this.filedAt = now;
    }

    static String hash(Dossier dossier) {
        return Sha256.hex(CanonicalJson.of(dossier));
    }

    /** Of an update: when the change happened, and whether it was told in time (R §24). */
    void changedOn(LocalDate day, boolean toldLate) {
        changedOn = day;
        late = toldLate;
    }

    void receipted(byte[] paper) {
        receipt = paper;
        receiptSha256 = Sha256.hex(paper);
    }

    int edition() {
        return edition;
    }

    public Dossier dossier() {
        return dossier;
    }

    public String dossierHash() {
        return dossierHash;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Null for the first edition. */
    public LocalDate changedOn() {
        return changedOn;
    }

    public boolean late() {
        return late;
    }

    /** Null while there is no number to receipt. */
    public byte[] receipt() {
        return receipt;
    }

    public String receiptSha256() {
        return receiptSha256;
    }
}
