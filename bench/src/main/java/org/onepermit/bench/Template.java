package org.onepermit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A draft ready to be submitted, filled through the interface with the dairy of docs/examples, and then multiplied in the database.
 *
 * @param application its row
 * @param attachments its attachments' rows
 */
record Template(Row application, List<Row> attachments) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DOSSIER = Path.of("docs", "examples", "dairy.json");
    private static final byte[] PDF = "%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    static Template fill(Api agent, Database database) throws IOException, InterruptedException, SQLException {
        JsonNode draft = JSON.readTree(agent.post("/applications", "{\"filingType\":\"INITIAL\"}").body());
        String number = draft.get("applicationNo").asText();
        String path = "/applications/" + number;
        HttpResponse<String> seen = agent.get(path);
        agent.put(path + "/dossier", Files.readString(DOSSIER), seen.headers().firstValue("ETag").orElseThrow());
        for (String kind : List.of("EIA_APPROVAL", "SITE_PLAN")) {
            agent.upload(path + "/attachments?kind=" + kind + "&filename=bench.pdf", PDF);
        }
        try (Connection connection = database.connect()) {
            return new Template(
                    Row.read(connection, "SELECT * FROM application WHERE application_no = ?", number).get(0),
                    Row.read(connection, "SELECT * FROM attachment WHERE application_no = ?", number));
        }
    }
}
