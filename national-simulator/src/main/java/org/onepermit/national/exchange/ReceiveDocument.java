package org.onepermit.national.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.national.issuing.IssuedNumbers;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * Takes in one document; the same again gets the first receipt. Two copies at the same moment cannot both be stored: the loser is
 * told of the conflict and finds the receipt when it sends again.
 */
@ApplicationScoped
public class ReceiveDocument {

    private final ReceivedDocumentRepository documents;
    private final IssuedNumbers numbers;
    private final LegalClock clock;

    ReceiveDocument(ReceivedDocumentRepository documents, IssuedNumbers numbers, LegalClock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws ProblemException if the number is not ours, or another document came under the same identity */
    @Transactional
    public Receipt receive(Document document) {
        ReceivedDocument earlier = documents.findById(ReceivedDocument.id(document));
        if (earlier != null) {
            return repeat(earlier, document);
        }
        if (document.kind() == ReceivedKind.PERMIT && !numbers.contain(document.subject())) {
            throw new ProblemException(ExchangeProblem.NUMBER_NOT_ISSUED, Map.of("permitNo", document.subject()));
        }
        ReceivedDocument received = new ReceivedDocument(document, clock.now());
        documents.persistAndFlush(received);
        return received.receipt();
    }

    private static Receipt repeat(ReceivedDocument earlier, Document document) {
        if (!earlier.isSameAs(document)) {
            throw new ProblemException(ExchangeProblem.DIFFERS_FROM_RECEIVED, Map.of("subject", document.subject()));
        }
        return earlier.receipt();
    }
}
