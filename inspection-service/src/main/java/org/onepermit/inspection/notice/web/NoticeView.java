package org.onepermit.inspection.notice.web;

import java.time.Instant;
import java.util.Locale;
import org.onepermit.platform.problem.Messages;
import org.onepermit.inspection.notice.NoticeSummary;

/** A notice in both languages, so that switching needs no second request. */
public record NoticeView(
    String id, Instant at, String kind, String titleZh, String titleEn, String subjectNo, Instant readAt) {

    static NoticeView of(NoticeSummary notice, Messages messages) {
        return new NoticeView(notice.id(), notice.createdAt(), notice.textKey(), text(notice, messages, Locale.CHINESE),
            text(notice, messages, Locale.ENGLISH), notice.subjectNo(), notice.readAt());
    }

    private static String text(NoticeSummary notice, Messages messages, Locale language) {
        return messages.text(language, "notice." + notice.textKey(), notice.values()).orElse(notice.textKey());
    }
}
