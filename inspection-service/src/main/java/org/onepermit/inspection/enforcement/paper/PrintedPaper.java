package org.onepermit.inspection.enforcement.paper;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.platform.time.LegalClock;

/** A document ready for the printer: one page of HTML that needs nothing else, with the hash of the text at its foot. */
public final class PrintedPaper {

    private static final String PAGE = """
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        @page { size: A4; margin: 28mm 24mm 25mm }
        body { max-width: 38em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff;
          font: 16px/1.9 "Noto Serif SC", "Noto Serif CJK SC", FangSong, SimSun, serif }
        h1 { font-size: 1.6em; text-align: center; letter-spacing: .1em; line-height: 1.4 }
        p { margin: 0; min-height: 1.9em; overflow-wrap: anywhere }
        footer { margin-top: 3em; padding-top: .6em; border-top: 1px solid #000; font-size: .75em; overflow-wrap: anywhere; break-inside: avoid }
        @media print { body { max-width: none; margin: 0; padding: 0 } }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        %s
        <footer>
        <p>案号 %s · 文书编号 %s · %s归档</p>
        <p>文书原文（UTF-8）的 SHA-256：%s</p>
        </footer>
        </body>
        </html>
        """;

    private PrintedPaper() { }

    /** The first line of the text is its title where the text begins with one. */
    public static String html(CaseDocument document) {
        List<String> lines = document.content().strip().lines().toList();
        boolean titled = lines.get(0).strip().equals(lines.get(0)) && lines.size() > 1 && lines.get(1).isBlank();
        String title = titled ? lines.get(0) : document.title();
        StringBuilder body = new StringBuilder();
        lines.stream().skip(titled ? 2 : 0).forEach(line -> body.append("<p>").append(escaped(line)).append("</p>\n"));
        return PAGE.formatted(escaped(title + " " + document.caseNo()), escaped(title), body, escaped(document.caseNo()), document.id(),
            Words.day(LocalDate.ofInstant(document.madeAt(), LegalClock.ZONE)), document.sha256());
    }

    /** Nothing that a person wrote can become markup. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
