package org.onepermit.report.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onepermit.platform.identity.Roles;
import org.onepermit.testing.PermitServiceStandIn;
import org.onepermit.testing.Tokens;

/** A permit of a unit that no other test knows, as permit-service would tell of it. Its content is that of an example. */
public final class HeldPermit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String uscc;
    private final ObjectNode file;

    private HeldPermit(String uscc, ObjectNode file) {
        this.uscc = uscc;
        this.file = file;
    }

    /** Valid from a day for five years, in Jinzhou's 210703. */
    public static HeldPermit of(String example, String validFrom) {
        String uscc = Units.uscc();
        ObjectNode file = JSON.createObjectNode();
        file.put("permitNo", uscc + "001V").put("status", "VALID").put("uscc", uscc).put("unitName", "测试单位" + uscc.substring(10))
            .put("siteName", "一厂").put("siteAddress", "某路1号").put("division", "210703").put("industry", "1440").put("industryName", "乳制品制造")
            .put("managementClass", "SIMPLIFIED").put("issuedOn", validFrom).put("validFrom", validFrom)
            .put("validTo", java.time.LocalDate.parse(validFrom).plusYears(5).minusDays(1).toString()).put("version", 1).put("contentHash", "0".repeat(64));
        file.set("dossier", dossier(example));
        return new HeldPermit(uscc, file);
    }

    /** Has the permit ask for a report, beside those it asks for. */
    public HeldPermit asks(String type, int dueDay) {
        ((ArrayNode) file.at("/dossier/reporting/reports")).addObject().put("type", type).put("dueMonthOffset", 1).put("dueDay", dueDay);
        return this;
    }

    /** Has the permit ask for nothing any more. */
    public HeldPermit asksForNothing() {
        ((ArrayNode) file.at("/dossier/reporting/reports")).removeAll();
        return this;
    }

    /** Changes a field of the permit, such as its status. */
    public HeldPermit with(String field, String value) {
        file.put(field, value);
        return this;
    }

    /** A new wording. */
    public HeldPermit next() {
        file.put("version", file.get("version").intValue() + 1);
        return this;
    }

    /** Tells permit-service's stand-in. */
    public HeldPermit told() {
        PermitServiceStandIn.holds(no(), file.toString());
        return this;
    }

    public String no() {
        return file.get("permitNo").textValue();
    }

    public String uscc() {
        return uscc;
    }

    public JsonNode file() {
        return file;
    }

    public String agent() {
        return Tokens.enterprise("agent-" + uscc, uscc, Roles.ENT_AGENT).sign();
    }

    public String legal() {
        return Tokens.enterprise("legal-" + uscc, uscc, Roles.ENT_LEGAL).sign();
    }

    private static JsonNode dossier(String example) {
        try {
            return JSON.readTree(Files.readString(Path.of("..", "docs", "examples", example + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
