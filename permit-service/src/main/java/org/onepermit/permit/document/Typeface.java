package org.onepermit.permit.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** Noto Serif SC in two weights, embedded by subset so that any viewer shows the Chinese text. */
@ApplicationScoped
public class Typeface {

    private final BaseFont regular = load("fonts/400Regular/NotoSerifSC_400Regular.ttf");
    private final BaseFont bold = load("fonts/700Bold/NotoSerifSC_700Bold.ttf");

    Font text(float size) {
        return new Font(regular, size);
    }

    Font strong(float size) {
        return new Font(bold, size);
    }

    private static BaseFont load(String resource) {
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("typeface missing from the build: " + resource);
            }
            BaseFont font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSecureRandom(new SameEveryTime());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library draws the six letters before a subset's name by chance; the same paper must give the same bytes. */
    private static final class SameEveryTime extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
