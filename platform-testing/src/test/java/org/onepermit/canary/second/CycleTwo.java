package org.onepermit.canary.second;

import org.onepermit.canary.first.CycleOne;

public class CycleTwo {

    CycleOne other() {
        return new CycleOne();
    }
}
