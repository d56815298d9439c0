package org.onepermit.platform.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.onepermit.platform.audit.AuditChain.Verification;
import org.onepermit.platform.identity.Roles;

/** The chain, verified for auditors; its daily roots, for everyone. */
@Path("")
@IfBuildProperty(name = "onepermit.audit.enabled", stringValue = "true", enableIfMissing = true)
public class AuditResource {

    private final AuditChain chain;

    AuditResource(AuditChain chain) {
        this.chain = chain;
    }

    @GET
    @Path("audit/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
    public Verification verification() {
        return chain.verify();
    }

    @GET
    @Path("public/audit-roots")
    @PermitAll
    public List<AuditRoot> roots() {
        return chain.dailyRoots();
    }
}
