package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.document.PermitCopy;
import org.onepermit.permit.document.PermitCopy.Reader;
import org.onepermit.permit.document.PermitFace;
import org.onepermit.permit.document.PermitOriginal;
import org.onepermit.permit.document.PublicAddress;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Secrets;

/** Makes the papers of a version when it is recorded, and finds them. */
@ApplicationScoped
public class PermitPapers {

    private final EntityManager entities;
    private final PermitOriginal original;
    private final PermitCopy copy;
    private final PublicAddress address;

    PermitPapers(EntityManager entities, PermitOriginal original, PermitCopy copy, PublicAddress address) {
        this.entities = entities;
        this.original = original;
        this.copy = copy;
        this.address = address;
    }

    void make(PermitVersion version) {
        PermitFace face = face(version);
        Dossier dossier = version.dossier();
        entities.persist(new PermitPaper(version, PaperKind.ORIGINAL, original.print(face)));
        entities.persist(new PermitPaper(version, PaperKind.COPY, copy.print(face, dossier, Reader.HOLDER)));
        entities.persist(new PermitPaper(version, PaperKind.PUBLIC_COPY, copy.print(face, Secrets.publicForm(dossier), Reader.PUBLIC)));
    }

    private PermitFace face(PermitVersion version) {
        Permit permit = version.permit();
        Dossier.Identity identity = version.dossier().identity();
        return new PermitFace(permit.permitNo(), version.versionNo(), version.recordedAt(), permit.unitName(), permit.uscc(),
            identity.legalRepresentative(), identity.domicile(), permit.siteName(), permit.siteAddress(), permit.industryName(),
            permit.managementClass().name(), permit.permitScope().name(), permit.validFrom(), permit.validTo(), permit.issuingAuthority(),
            permit.issuedOn(), address.verification(permit.permitNo()));
    }

    /** A paper of the version recorded last. */
    public Optional<PermitPaper> find(String permitNo, PaperKind kind) {
        return entities.createQuery("""
            select p from PermitPaper p, PermitVersion v where p.permitVersionId = v.id and v.permit.permitNo = :permitNo and p.kind = :kind
            order by v.versionNo desc""", PermitPaper.class)
            .setParameter("permitNo", permitNo).setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst();
    }

    /** Hashes of a version's papers, without reading them. */
    public Map<PaperKind, String> hashes(PermitVersion version) {
        Map<PaperKind, String> hashes = new EnumMap<>(PaperKind.class);
        entities.createQuery("select p.kind, p.sha256 from PermitPaper p where p.permitVersionId = :version", Object[].class)
            .setParameter("version", version.id()).getResultList()
            .forEach(row -> hashes.put((PaperKind) row[0], (String) row[1]));
        return hashes;
    }
}
