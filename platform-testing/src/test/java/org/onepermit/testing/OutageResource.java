package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A database behind a wire that can be cut, and a Keycloak that is not there. */
public class OutageResource implements QuarkusTestResourceLifecycleManager {

    private static final String CUT = OutageResource.class.getName() + ".cut";

    private final List<Socket> wires = new CopyOnWriteArrayList<>();
    private ServerSocket entrance;

    static void cut(boolean cut) {
        System.setProperty(CUT, String.valueOf(cut));
    }

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.empty("outage");
        URI server = URI.create(database.url().substring("jdbc:".length()));
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(() -> connect(server));
        daemon(this::cutWhenTold);
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", database.url().replace(":" + server.getPort() + "/", ":" + entrance.getLocalPort() + "/"));
        config.put("quarkus.datasource.username", database.user());
        config.put("quarkus.datasource.password", database.password());
        config.put("quarkus.oidc.auth-server-url", "http://localhost:" + Programs.freePort() + "/realms/onepermit");
        return config;
    }

    @Override
    public void stop() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect(URI server) {
        while (!entrance.isClosed()) {
            try {
                Socket in = entrance.accept();
                if (Boolean.getBoolean(CUT)) {
                    close(in);
                    continue;
                }
                Socket out = new Socket(server.getHost(), server.getPort());
                wires.addAll(List.of(in, out));
                daemon(() -> pump(in, out));
                daemon(() -> pump(out, in));
            } catch (IOException e) {
                // The entrance is closed, or the server is: the loop's condition tells.
                Thread.onSpinWait();
            }
        }
    }

    private void cutWhenTold() {
        while (!entrance.isClosed()) {
            if (Boolean.getBoolean(CUT)) {
                wires.forEach(OutageResource::close);
                wires.clear();
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
