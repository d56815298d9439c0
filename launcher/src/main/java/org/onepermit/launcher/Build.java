package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages the services that are missing or older than their sources, in one run of Maven. */
final class Build {
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "target");

    private final Home home;
    private final Progress progress;
    private final FutureTask<Void> once = new FutureTask<>(this::packageStale);

    Build(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Builds in the first caller's thread; the others wait for it. */
    void ensure() throws IOException, InterruptedException {
        once.run();
        try {
            once.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw Trouble.of("Building the services", failed.getCause());
        }
    }

    private Void packageStale() throws IOException, InterruptedException {
        String modules = stale().stream().map(App::folder).collect(Collectors.joining(","));
        if (!modules.isEmpty()) {
            progress.begin("build");
            Command.run("Building " + modules, home.checkout(), home.logs().resolve("build.log"),
                List.of(home.checkout().resolve("mvnw").toString(), "-B", "-q", "-T", "2",
                    "-DskipTests", "-Dmaven.test.skip", "-DskipUiTests", "-Dwebui.script=bundle", "-pl", modules, "-am", "package"));
            progress.done("build");
        }
        return null;
    }

    List<App> stale() throws IOException {
        return Stream.of(App.values()).filter(this::isStale).toList();
    }

    private boolean isStale(App app) {
        Path runner = app.runner(home.checkout());
        try {
            return Files.notExists(runner) || newest(app.sources(home.checkout())).compareTo(Files.getLastModifiedTime(runner)) > 0;
        } catch (IOException changing) {
            return true;
        }
    }

    /** Folders count too: theirs is the only time that changes when a file is deleted. */
    private static FileTime newest(List<Path> sources) throws IOException {
        FileTime[] newest = {FileTime.fromMillis(0)};
        for (Path source : sources) {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (NOT_SOURCES.contains(directory.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return visitFile(directory, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.lastModifiedTime().compareTo(newest[0]) > 0) {
                        newest[0] = attributes.lastModifiedTime();
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return newest[0];
    }
}
