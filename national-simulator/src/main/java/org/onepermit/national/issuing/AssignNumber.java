package org.onepermit.national.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.platform.codes.Uscc;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Mints the number of one request; a request seen before gets the number it had. */
@ApplicationScoped
class AssignNumber {

    private final NumberAssignmentRepository assignments;
    private final HolderSequenceRepository sequences;
    private final IssuingConfig config;
    private final LegalClock clock;

    AssignNumber(NumberAssignmentRepository assignments, HolderSequenceRepository sequences, IssuingConfig config,
            LegalClock clock) {
        this.assignments = assignments;
        this.sequences = sequences;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    String assign(NumberRequest request) {
        if (!Uscc.isValid(request.uscc())) {
            throw new ProblemException(IssuingProblem.USCC_INVALID, Map.of("uscc", request.uscc()));
        }
        NumberAssignment earlier = assignments.findById(request.requestId());
        return earlier == null ? mint(request) : repeat(earlier, request);
    }

    private String mint(NumberRequest request) {
        char letter = config.letter(request.kind());
        int sequence = sequences.lock(request.uscc() + letter).next(request.siteHint());
        String number = "%s%03d%c".formatted(request.uscc(), sequence, letter);
        assignments.persistAndFlush(new NumberAssignment(request, number, clock.now()));
        return number;
    }

    private static String repeat(NumberAssignment earlier, NumberRequest request) {
        if (!earlier.answers(request)) {
            throw new ProblemException(IssuingProblem.REQUEST_DIFFERS, Map.of("requestId", request.requestId()));
        }
        return earlier.number();
    }
}
