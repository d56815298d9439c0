package org.onepermit.inspection.roster.worker;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Objects;
import org.onepermit.inspection.client.PermitFile;
import org.onepermit.inspection.client.PermitServiceClient;
import org.onepermit.inspection.roster.EnrolObject;
import org.onepermit.platform.worker.Worker;

/** Takes the holder of a permit that was issued into the object register (F-01). */
@ApplicationScoped
public class EnrolHolderWorker implements Worker<EnrolHolderWorker.Job, Void> {

    static final String TYPE = "inspection.enrol-holder";

    private static final String KEY = "KEY";
    /** An address that a permit does not name. */
    private static final String UNKNOWN = "—";

    private final PermitServiceClient permits;
    private final EnrolObject enrolObject;

    EnrolHolderWorker(PermitServiceClient permits, EnrolObject enrolObject) {
        this.permits = permits;
        this.enrolObject = enrolObject;
    }

    /** Which permit. */
    public record Job(String permitNo, String uscc) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Void handle(Job job) {
        enrolObject.enrol(holder(permits.permit(job.permitNo())));
        return null;
    }

    private static EnrolObject.Holder holder(PermitFile permit) {
        JsonNode identity = permit.dossier() == null ? null : permit.dossier().path("identity");
        String name = permit.siteName() == null ? permit.unitName() : permit.siteName();
        return new EnrolObject.Holder(permit.permitNo(), permit.uscc(), name, Objects.requireNonNullElse(permit.siteAddress(), UNKNOWN), degrees(identity, "longitude"),
            degrees(identity, "latitude"), permit.division(), permit.industry(), permit.managementClass(), KEY.equals(permit.managementClass()));
    }

    private static BigDecimal degrees(JsonNode identity, String field) {
        return identity != null && identity.path(field).isNumber() ? identity.path(field).decimalValue() : null;
    }
}
