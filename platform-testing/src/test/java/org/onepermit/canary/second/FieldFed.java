package org.onepermit.canary.second;

import jakarta.inject.Inject;
import org.onepermit.platform.time.LegalClock;

class FieldFed {

    @Inject
    LegalClock clock;
}
