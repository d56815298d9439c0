package org.onepermit.inspection.draw.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.draw.BatchList;
import org.onepermit.inspection.draw.BatchQueries;
import org.onepermit.inspection.draw.BatchSummary;
import org.onepermit.inspection.draw.CommitBatch;
import org.onepermit.inspection.draw.DepositSecret;
import org.onepermit.inspection.draw.DrawLots;
import org.onepermit.inspection.draw.DrawSecret;
import org.onepermit.inspection.draw.EnterEntropy;
import org.onepermit.inspection.draw.RevealBatch;
import org.onepermit.inspection.draw.TaskView;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.seal.EntropySource;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** The draw desk: who must do what next (DESIGN 8). */
@Path("draws")
@Tag(name = "draws")
@RolesAllowed({Roles.DISPATCHER, Roles.AUDITOR, Roles.LEADER, Roles.INSPECTOR})
public class DrawResource {

    private final BatchList list;
    private final BatchQueries queries;
    private final DepositSecret depositSecret;
    private final CommitBatch commitBatch;
    private final EnterEntropy enterEntropy;
    private final DrawLots drawLots;
    private final RevealBatch revealBatch;

    DrawResource(BatchList list, BatchQueries queries, DepositSecret depositSecret, CommitBatch commitBatch, EnterEntropy enterEntropy,
                 DrawLots drawLots, RevealBatch revealBatch) {
        this.list = list;
        this.queries = queries;
        this.depositSecret = depositSecret;
        this.commitBatch = commitBatch;
        this.enterEntropy = enterEntropy;
        this.drawLots = drawLots;
        this.revealBatch = revealBatch;
    }

    /** 32 bytes as 64 hexadecimal digits. */
    public record SecretRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String secret) {

        /** The secret itself stays out of logs. */
        @Override
        public String toString() {
            return "SecretRequest[sealed]";
        }
    }

    /** Outside entropy that does not exist yet. */
    public record CommitmentRequest(
        @NotBlank @Size(max = 200) String entropyName, @NotBlank @Size(max = 400) String entropyDefinition, @NotNull OffsetDateTime existsFrom) {

        EntropySource source() {
            return new EntropySource(entropyName, entropyDefinition,
                existsFrom.truncatedTo(ChronoUnit.SECONDS).withOffsetSameInstant(ZoneOffset.ofHours(8)));
        }
    }

    /** The value, exactly as the definition says it is written. */
    public record EntropyRequest(@NotBlank @Size(max = 400) String value) { }

    /** Which draws are wanted. */
    public record FindDrawsRequest(
        @QueryParam("q") @Size(max = 100) String q, @QueryParam("status") BatchStatus status, @QueryParam("planNo") @Size(max = 40) String planNo) {

        BatchList.Filter filter() {
            return new BatchList.Filter(q, status, planNo);
        }
    }

    @GET
    public PageOf<BatchSummary> list(@BeanParam @Valid FindDrawsRequest wanted, @BeanParam @Valid PageRequest page) {
        return list.list(wanted.filter(), page);
    }

    /** All pages of that list as a table. */
    @GET
    @Path("export")
    public RestResponse<byte[]> export(
            @BeanParam @Valid FindDrawsRequest wanted, @BeanParam @Valid PageRequest page, @QueryParam("format") @DefaultValue("CSV") SheetFormat format) {
        return list.export(wanted.filter(), page.sort()).as(format, "draws");
    }

    @GET
    @Path("{no}")
    public BatchQueries.Desk get(@PathParam("no") String batchNo) {
        return queries.desk(batchNo);
    }

    @GET
    @Path("{no}/tasks")
    public List<TaskView> tasks(@PathParam("no") String batchNo) {
        return queries.tasks(batchNo);
    }

    @POST
    @Path("{no}/operator-secret")
    @RolesAllowed(Roles.DISPATCHER)
    public BatchQueries.Desk depositAsOperator(@PathParam("no") String batchNo, @Valid @NotNull SecretRequest request) {
        depositSecret.deposit(batchNo, DrawSecret.Keeper.OPERATOR, HexFormat.of().parseHex(request.secret()));
        return queries.desk(batchNo);
    }

    @POST
    @Path("{no}/witness-secret")
    @RolesAllowed(Roles.AUDITOR)
    public BatchQueries.Desk depositAsWitness(@PathParam("no") String batchNo, @Valid @NotNull SecretRequest request) {
        depositSecret.deposit(batchNo, DrawSecret.Keeper.WITNESS, HexFormat.of().parseHex(request.secret()));
        return queries.desk(batchNo);
    }

    @POST
    @Path("{no}/commitment")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public BatchQueries.Desk commit(@PathParam("no") String batchNo, @Valid @NotNull CommitmentRequest request) {
        commitBatch.commit(batchNo, request.source());
        return queries.desk(batchNo);
    }

    /** Entered by one, confirmed by another. */
    @POST
    @Path("{no}/entropy")
    @RolesAllowed({Roles.DISPATCHER, Roles.AUDITOR})
    public BatchQueries.Desk enterEntropy(@PathParam("no") String batchNo, @Valid @NotNull EntropyRequest request) {
        enterEntropy.enter(batchNo, request.value());
        return queries.desk(batchNo);
    }

    @POST
    @Path("{no}/lots")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public BatchQueries.Desk draw(@PathParam("no") String batchNo) {
        drawLots.draw(batchNo);
        return queries.desk(batchNo);
    }

    @POST
    @Path("{no}/reveal")
    @RolesAllowed(Roles.DISPATCHER)
    @Idempotent
    public BatchQueries.Desk reveal(@PathParam("no") String batchNo) {
        revealBatch.reveal(batchNo);
        return queries.desk(batchNo);
    }
}
