package org.onepermit.permit.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.security.SecureRandom;

/**
 * Noto Serif SC, embedded by subset so that any viewer shows the Chinese text. The typeface takes more than 20 MB of memory and papers are
 * made seldom: it is given up when memory runs short, and read again for the next paper.
 */
@ApplicationScoped
public class Typeface {

    private static final String RESOURCE = "fonts/400Regular/NotoSerifSC_400Regular.ttf";

    private SoftReference<BaseFont> loaded = new SoftReference<>(null);

    Font text(float size) {
        return new Font(face(), size);
    }

    Font strong(float size) {
        return new Font(face(), size, Font.BOLD);
    }

    private synchronized BaseFont face() {
        BaseFont face = loaded.get();
        if (face == null) {
            face = load();
            loaded = new SoftReference<>(face);
        }
        return face;
    }

    private static BaseFont load() {
        try (InputStream in = Typeface.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("typeface missing from the build: " + RESOURCE);
            }
            BaseFont face = BaseFont.createFont(RESOURCE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            face.setSecureRandom(new SameEveryTime());
            return face;
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
