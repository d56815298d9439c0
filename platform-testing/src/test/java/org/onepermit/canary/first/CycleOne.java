package org.onepermit.canary.first;

import org.onepermit.canary.second.CycleTwo;

public class CycleOne {

    CycleTwo other() {
        return new CycleTwo();
    }
}
