package org.onepermit.bench.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.bench.deadline.PatientClient.Lost;

class PatientClientTest {

    private final Answers answers = new Answers();
    private final AtomicInteger asked = new AtomicInteger();
    private final Deque<Answer> script = new ArrayDeque<>();
    private HttpServer server;

    private record Answer(int status, String retryAfter, long millis) { }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void comesBackAfterTheTimeItWasTold() throws Exception {
        script.addAll(List.of(new Answer(503, "1", 0), new Answer(429, "0", 0), new Answer(200, null, 0)));
        long begun = System.nanoTime();

        assertEquals(200, client(5).send(request()).statusCode());

        assertTrue(System.nanoTime() - begun >= Duration.ofSeconds(1).toNanos());
        assertEquals(List.of(1L, 1L, 1L), List.of(answers.of("503"), answers.of("429"), answers.of("200")));
    }

    @Test
    void refusalThatDoesNotSayWhenIsNoneToLiveWith() {
        script.addAll(List.of(new Answer(503, null, 0), new Answer(500, "1", 0), new Answer(409, null, 0)));

        for (String kind : List.of("503 without Retry-After", "500", "409")) {
            assertThrows(Lost.class, () -> client(5).send(request()));
            assertEquals(1, answers.of(kind), kind);
        }
        assertEquals(3, asked.get());
    }

    @Test
    void asksAgainWhereItDidNotWait() throws Exception {
        script.addAll(List.of(new Answer(200, null, 2000), new Answer(200, null, 0)));

        client(5).send(request(), Duration.ofMillis(300));

        assertEquals(List.of(1L, 1L), List.of(answers.of(PatientClient.GIVEN_UP), answers.of("200")));
        assertEquals(2, answers.all());
    }

    @Test
    void givesUpAfterItsTries() {
        for (int i = 0; i < 5; i++) {
            script.add(new Answer(503, "0", 0));
        }

        assertThrows(Lost.class, () -> client(3).send(request()));
        assertEquals(3, answers.of("503"));
    }

    private PatientClient client(int tries) {
        return new PatientClient(HttpClient.newHttpClient(), answers, tries, Duration.ofSeconds(30));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        Answer next;
        synchronized (script) {
            next = script.remove();
        }
        try {
            Thread.sleep(next.millis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (next.retryAfter() != null) {
            exchange.getResponseHeaders().add("Retry-After", next.retryAfter());
        }
        exchange.sendResponseHeaders(next.status(), -1);
        exchange.close();
    }
}
