package org.onepermit.inspection.draw.rules.lot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.tools.ToolProvider;

/** VerifyDraw.java, compiled once, so that a test can run it thousands of times. */
final class Verifier {

    static final Path SOURCE = Path.of("src", "main", "resources", "draw", "VerifyDraw.java");

    private static final MethodHandle VERIFY = compiled();

    private Verifier() { }

    private static MethodHandle compiled() {
        try {
            Path classes = Files.createDirectories(Path.of("target", "verify-draw"));
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all,-path", "-Werror", "-proc:none",
                "--release", "17", "-d", classes.toString(), SOURCE.toString());
            if (code != 0) {
                throw new IllegalStateException("VerifyDraw.java does not compile");
            }
            URLClassLoader alone = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Method verify = alone.loadClass("VerifyDraw").getDeclaredMethod("verify", byte[].class, String.class, Consumer.class);
            verify.setAccessible(true);
            return MethodHandles.lookup().unreflect(verify);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first difference; empty if the transcript agrees. */
    static Optional<String> difference(byte[] transcript) {
        return difference(transcript, null);
    }

    static Optional<String> difference(byte[] transcript, String commitment) {
        List<String> said = new ArrayList<>();
        try {
            VERIFY.invoke(transcript, commitment, (Consumer<String>) said::add);
            return Optional.empty();
        } catch (Throwable thrown) {
            if (!thrown.getClass().getSimpleName().equals("Difference")) {
                throw new AssertionError("the verifier must name a difference, but failed", thrown);
            }
            return Optional.of(thrown.getMessage());
        }
    }
}
