package org.onepermit.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.Position;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.file.StoredFile;

/** A photograph, recording or drawn signature of a visit, under the hash it had when it was taken (F-16). */
@Entity
public class VisitFile {

    @Id
    private String id;
    private String fileId;
    private String taskNo;
    @Enumerated(EnumType.STRING)
    private Shows shows;
    private String reference;
    private String sha256;
    private String mediaType;
    private long sizeBytes;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private Integer accuracyMetres;
    private Instant takenAt;
    private String device;
    private String uploadedBy;
    private Instant receivedAt;

    /** For the persistence provider only. */
    protected VisitFile() {
    }

    VisitFile(String taskNo, Taken taken, StoredFile file, String by, Instant now) {
        this.id = taken.id();
        this.fileId = file.id();
        this.taskNo = taskNo;
        this.shows = taken.shows();
        this.reference = taken.reference();
        this.sha256 = file.sha256();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.longitude = taken.from() == null ? null : taken.from().longitude();
        this.latitude = taken.from() == null ? null : taken.from().latitude();
        this.accuracyMetres = taken.accuracyMetres();
        this.takenAt = taken.at();
        this.device = taken.device();
        this.uploadedBy = by;
        this.receivedAt = now;
    }

    /** What it shows; the first three are the photographs that F-16 asks for. */
    public enum Shows { PANORAMA, OUTLET, ITEM, SIGNATURE, STATEMENT, SAMPLE, OTHER }

    /**
     * A file as a device took it.
     *
     * @param id        made by the device; sent again, it counts once
     * @param reference code of the outlet or key of the item; empty for any other
     * @param sha256    the device's hash of it when it was taken
     */
    public record Taken(
        String id, Shows shows, String reference, String sha256, Position from, Integer accuracyMetres, Instant at, String device) { }

    /** As the rules see it; empty for what is no photograph of F-16. */
    Optional<VisitRecord.Photo> photo() {
        return switch (shows) {
            case PANORAMA, OUTLET, ITEM -> Optional.of(new VisitRecord.Photo(VisitRecord.Of.valueOf(shows.name()), reference, sha256, from(),
                accuracyMetres == null ? Integer.MAX_VALUE : accuracyMetres, takenAt));
            case SIGNATURE, STATEMENT, SAMPLE, OTHER -> Optional.empty();
        };
    }

    Position from() {
        return longitude == null || latitude == null ? null : new Position(longitude, latitude);
    }

    public String id() {
        return id;
    }

    public String fileId() {
        return fileId;
    }

    public String taskNo() {
        return taskNo;
    }

    public Shows shows() {
        return shows;
    }

    public String reference() {
        return reference;
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return sizeBytes;
    }

    public Integer accuracyMetres() {
        return accuracyMetres;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
