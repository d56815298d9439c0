package org.onepermit.bench.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenCasesTest {

    @Test
    void copiesReferToCopiesAndHaveNamesOfTheirOwn() {
        assertEquals("insert into T (ID_, PROC_INST_ID_, EVENT_NAME_, REV_) select"
                + " cast(cast(t.ID_ as unsigned) + s.seq * 1000000000 as char),"
                + " cast(cast(t.PROC_INST_ID_ as unsigned) + s.seq * 1000000000 as char), concat(t.EVENT_NAME_, '-', s.seq), t.REV_"
                + " from T t join seq_4_to_9 s where t.PROC_INST_ID_ is not null and cast(t.PROC_INST_ID_ as unsigned) < 1000000000",
                OpenCases.copyStatement("T", List.of("ID_", "PROC_INST_ID_", "EVENT_NAME_", "REV_"), 4, 9));
    }

    @Test
    void theThreeKindsTakeTurns() {
        assertEquals(List.of(OpenCases.JOB, OpenCases.MESSAGE, OpenCases.TIMER, OpenCases.JOB),
                List.of(OpenCases.process(0), OpenCases.process(1), OpenCases.process(2), OpenCases.process(3)));
    }
}
