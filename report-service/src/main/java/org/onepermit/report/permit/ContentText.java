package org.onepermit.report.permit;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.permit.rules.PermitContent;

/** What a wording permits, as one JSON text. */
@Converter
@Immutable
class ContentText extends JsonText<PermitContent> {

    ContentText() {
        super(PermitContent.class);
    }
}
