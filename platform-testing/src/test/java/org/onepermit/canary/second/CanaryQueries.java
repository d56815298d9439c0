package org.onepermit.canary.second;

import jakarta.transaction.Transactional;

class CanaryQueries {

    @Transactional
    public long count() {
        return 1;
    }
}
