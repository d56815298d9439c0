package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.visit.rules.CheckItem;

/** The check list with its legal bases (F-15), for everybody: a unit may know what is looked at. */
@Path("public/check-list")
@Tag(name = "public")
@PermitAll
public class CheckListResource {

    @GET
    public List<CheckItem> list() {
        return CheckItem.all();
    }
}
