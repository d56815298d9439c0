package org.onepermit.testing.parcel;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.onepermit.platform.database.JsonText;

class TagsText extends JsonText<List<String>> {

    TagsText() {
        super(new TypeReference<>() {});
    }
}
