package org.onepermit.permit.licence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.filing.DossierText;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.hash.Sha256;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.json.CanonicalJson;

/** One wording of a permit: the dossier as decided and, taken out of it, what inspections and reports will ask for. Never changed. */
@Entity
@Immutable
public class PermitVersion {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "permit_id")
    private Permit permit;
    private int versionNo;
    private String applicationNo;
    @Convert(converter = DossierText.class)
    @Column(columnDefinition = "longtext")
    private Dossier dossier;
    private String dossierHash;
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "permit_outlet", joinColumns = @JoinColumn(name = "permit_version_id"))
    @OrderColumn(name = "position")
    private List<PermitOutlet> outlets = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "permit_limit", joinColumns = @JoinColumn(name = "permit_version_id"))
    @OrderColumn(name = "position")
    private List<PermitLimit> limits = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "permit_total", joinColumns = @JoinColumn(name = "permit_version_id"))
    @OrderColumn(name = "position")
    private List<PermitTotal> totals = new ArrayList<>();

    /** For the persistence provider only. */
    protected PermitVersion() {
    }

    PermitVersion(Permit permit, int versionNo, String applicationNo, Dossier dossier, Instant now) {
        this.id = TimeOrderedId.text();
        this.permit = permit;
        this.versionNo = versionNo;
        this.applicationNo = applicationNo;
        this.dossier = dossier;
        this.dossierHash = Sha256.hex(CanonicalJson.of(dossier));
        this.recordedAt = now;
        this.outlets.addAll(each(dossier.outlets()).map(PermitOutlet::of).toList());
        this.limits.addAll(limitsOf(dossier));
        this.totals.addAll(each(dossier.totals()).map(PermitTotal::of).toList());
    }

    private static List<PermitLimit> limitsOf(Dossier dossier) {
        Stream<PermitLimit> atOutlets = each(dossier.outlets())
            .flatMap(outlet -> each(outlet.limits()).map(limit -> PermitLimit.of(outlet, limit)));
        return Stream.concat(atOutlets, each(dossier.fugitive()).map(PermitLimit::of)).toList();
    }

    private static <T> Stream<T> each(Collection<T> items) {
        return items == null ? Stream.empty() : items.stream();
    }

    public String id() {
        return id;
    }

    public Permit permit() {
        return permit;
    }

    public int versionNo() {
        return versionNo;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** SHA-256 of the dossier's canonical JSON. */
    public String dossierHash() {
        return dossierHash;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<PermitOutlet> outlets() {
        return List.copyOf(outlets);
    }

    public List<PermitLimit> limits() {
        return List.copyOf(limits);
    }

    public List<PermitTotal> totals() {
        return List.copyOf(totals);
    }
}
