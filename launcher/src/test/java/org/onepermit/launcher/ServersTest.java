package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir
    Path folder;
    private Path archive;
    private Servers servers;

    @BeforeEach
    void pack() throws Exception {
        archive = folder.resolve("server.zip");
        zip("server-1.2/bin/server", "META-INF/MANIFEST.MF");
        Properties archives = new Properties();
        archives.setProperty("server.archive", archive.toString());
        archives.setProperty("server.version", "1.2");
        servers = new Servers(folder.resolve("dist"), archives);
    }

    @Test
    void onlyTheServersOwnFolderIsUnpacked() throws Exception {
        Path server = servers.unpacked("server", "server-%s/", unpacked -> { });
        assertThat(server).isEqualTo(folder.resolve("dist/server-1.2"));
        assertThat(server.resolve("bin/server")).hasContent("server-1.2/bin/server");
        assertThat(server.resolve("META-INF")).doesNotExist();
    }

    @Test
    void unpackedServerIsUsedAgain() throws Exception {
        servers.unpacked("server", "server-%s/", unpacked -> { });
        Files.delete(archive);
        assertThat(servers.unpacked("server", "server-%s/", unpacked -> { })).isDirectory();
    }

    @Test
    void serverThatCouldNotBeFinishedIsUnpackedAgain() throws Exception {
        assertThatThrownBy(() -> servers.unpacked("server", "server-%s/", unpacked -> {
            throw new IOException("power cut");
        })).hasMessage("power cut");
        assertThat(servers.isReady("server")).isFalse();

        assertThat(servers.unpacked("server", "server-%s/", unpacked -> { }).resolve("bin/server")).exists();
        assertThat(servers.isReady("server")).isTrue();
    }

    @Test
    void missingArchiveIsToldWithTheRemedy() throws Exception {
        Files.delete(archive);
        assertThatThrownBy(() -> servers.unpacked("server", "server-%s/", unpacked -> { })).isInstanceOf(Trouble.class)
            .hasMessageContaining("./mvnw -pl launcher package");
    }

    @Test
    void pathThatLeavesTheFolderIsRefused() throws Exception {
        zip("server-1.2/../../escaped");
        assertThatThrownBy(() -> servers.unpacked("server", "server-%s/", unpacked -> { })).hasMessageContaining("leaves its folder");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    private void zip(String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
    }
}
