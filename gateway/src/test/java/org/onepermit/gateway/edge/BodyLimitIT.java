package org.onepermit.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.gateway.Upstream;

/** The bound is 64 KB, on upload paths 256 KB. */
@QuarkusTest
@QuarkusTestResource(Upstream.class)
class BodyLimitIT {

    private static final int KB = 1024;
    private static final String ORDINARY = "/api/permit/v1/applications";
    private static final String UPLOAD = "/api/permit/v1/applications/SQ1/attachments?kind=EIA";

    @TestHTTPResource("/")
    URL gateway;

    @Inject
    Vertx vertx;

    private HttpClient http1;
    private HttpClient http2;

    @BeforeEach
    void open() {
        http1 = vertx.createHttpClient();
        http2 = vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2));
    }

    @AfterEach
    void close() {
        http1.close();
        http2.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void bodyUpToTheBoundPasses(HttpVersion version) throws Exception {
        assertThat(stream(version, ORDINARY, 64)).isEqualTo(new Outcome(200, 64L * KB));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void streamedBodyIsCutAtTheBound(HttpVersion version) throws Exception {
        long before = Upstream.BYTES.get();
        assertThat(stream(version, ORDINARY, 80).status()).isEqualTo(413);
        assertThat(Upstream.BYTES.get() - before).isLessThanOrEqualTo(64L * KB);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_1_1", "HTTP_2"})
    void uploadHasItsOwnBound(HttpVersion version) throws Exception {
        assertThat(stream(version, UPLOAD, 200)).isEqualTo(new Outcome(200, 200L * KB));
        assertThat(stream(version, UPLOAD, 300).status()).isEqualTo(413);
    }

    @Test
    void declaredOverrunIsRefusedBeforeTheBodyIsSent() throws IOException {
        assertThat(raw("Content-Length: 65537\r\n\r\n"))
                .startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close")
                .contains("urn:onepermit:problem:gateway/body-too-large");
    }

    @Test
    void expectationIsMetOnceTheGuardsAgree() throws IOException {
        assertThat(raw("Content-Length: 65537\r\nExpect: 100-continue\r\n\r\n")).startsWith("HTTP/1.1 413");
        assertThat(raw("Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}"))
                .startsWith("HTTP/1.1 100").contains("HTTP/1.1 200");
    }

    @Test
    void doubtfulLengthIsMalformed() throws IOException {
        assertThat(raw("Content-Length: -1\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("Content-Length: 2\r\nTransfer-Encoding: gzip, chunked\r\n\r\n{}")).startsWith("HTTP/1.1 400");
    }

    private Outcome stream(HttpVersion version, String path, int kilobytes) throws Exception {
        HttpClient client = version == HttpVersion.HTTP_2 ? http2 : http1;
        return client.request(HttpMethod.POST, gateway.getPort(), "localhost", path)
                .compose(request -> {
                    request.putHeader("Authorization", "Bearer machine").setChunked(true);
                    send(request, kilobytes);
                    return request.response();
                })
                .compose(response -> response.body().map(body -> Outcome.of(response.statusCode(), body)))
                .toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static void send(HttpClientRequest request, int kilobytes) {
        Buffer kilobyte = Buffer.buffer(new byte[KB]);
        for (int sent = 0; sent < kilobytes; sent++) {
            request.write(kilobyte);
        }
        request.end();
    }

    private String raw(String rest) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ORDINARY + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer machine\r\n" + rest).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Outcome(int status, Long length) {

        static Outcome of(int status, Buffer body) {
            JsonObject json = new JsonObject(body);
            if (status != 200) {
                assertThat(json.getString("type")).isEqualTo("urn:onepermit:problem:gateway/body-too-large");
            }
            return new Outcome(status, json.getLong("length"));
        }
    }
}
