package org.onepermit.bench.deadline;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A client as the interface asks for one: told to come back later it does, after the time it was told; without an answer it asks the same
 * again. It gives up after so many tries or so much time, whichever is first.
 */
final class PatientClient {

    static final String GIVEN_UP = "given up by the client";
    static final String BROKEN = "connection broken";
    private static final Duration ONE_TRY = Duration.ofSeconds(65);
    private static final long SPREAD_MILLIS = 1000;

    private final HttpClient http;
    private final Answers answers;
    private final int tries;
    private final Duration limit;

    PatientClient(HttpClient http, Answers answers, int tries, Duration limit) {
        this.http = http;
        this.answers = answers;
        this.tries = tries;
        this.limit = limit;
    }

    /** No answer that could be lived with came in time. */
    static final class Lost extends Exception {

        private static final long serialVersionUID = 1;

        Lost(String why) {
            super(why);
        }
    }

    /** A success. */
    HttpResponse<String> send(HttpRequest.Builder request) throws Lost, InterruptedException {
        return send(request, ONE_TRY);
    }

    /**
     * A success.
     *
     * @param haste how long the first try is waited for; what became of it is then not known
     */
    HttpResponse<String> send(HttpRequest.Builder request, Duration haste) throws Lost, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (int tried = 1; tried <= tries; tried++) {
            Optional<HttpResponse<String>> answer = attempt(request.copy().timeout(tried == 1 ? haste : ONE_TRY).build());
            if (answer.isPresent() && answer.get().statusCode() < 300) {
                return answer.get();
            }
            long pause = answer.isEmpty() ? 0 : pause(answer.get());
            if (System.nanoTime() + pause * 1_000_000 > end) {
                break;
            }
            Thread.sleep(pause);
        }
        throw new Lost(request.build().uri() + ": no success in " + tries + " tries or " + limit.toSeconds() + " s");
    }

    private Optional<HttpResponse<String>> attempt(HttpRequest request) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answers.count(kind(answer));
            if (answer.statusCode() < 300) {
                answers.took(System.nanoTime() - begun);
            }
            return Optional.of(answer);
        } catch (HttpTimeoutException impatient) {
            answers.count(GIVEN_UP);
        } catch (IOException broken) {
            answers.count(BROKEN);
        }
        return Optional.empty();
    }

    private static String kind(HttpResponse<String> answer) {
        boolean busy = answer.statusCode() == 429 || answer.statusCode() == 503;
        boolean again = answer.headers().firstValue("Idempotent-Replayed").isPresent();
        return answer.statusCode() + (busy && retryAfter(answer).isEmpty() ? " without Retry-After" : "") + (again ? " again" : "");
    }

    /** Milliseconds until it may be tried again, with a little chance, so that not all come back at once. */
    private static long pause(HttpResponse<String> answer) throws Lost {
        boolean busy = answer.statusCode() == 429 || answer.statusCode() == 503;
        long seconds = busy ? retryAfter(answer).orElse(-1) : -1;
        if (seconds < 0) {
            throw new Lost(answer.request().uri() + ": HTTP " + answer.statusCode() + " " + answer.body());
        }
        return seconds * 1000 + ThreadLocalRandom.current().nextLong(SPREAD_MILLIS);
    }

    private static OptionalLong retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After");
    }
}
