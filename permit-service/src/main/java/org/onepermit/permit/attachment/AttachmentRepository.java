package org.onepermit.permit.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.platform.file.AttachmentProblem;
import org.onepermit.platform.file.FileConfig;
import org.onepermit.platform.problem.ProblemException;

/** Finds attachments by application. */
@ApplicationScoped
public class AttachmentRepository implements PanacheRepositoryBase<Attachment, String> {

    private final FileConfig config;

    AttachmentRepository(FileConfig config) {
        this.config = config;
    }

    /** Refuses one file more than an application may have. */
    public void requireRoom(String applicationNo) {
        if (count("applicationNo", applicationNo) >= config.maxFiles()) {
            throw new ProblemException(AttachmentProblem.TOO_MANY, Map.of("max", config.maxFiles()));
        }
    }

    /** In the order of upload. */
    public List<Attachment> of(String applicationNo) {
        return list("applicationNo = ?1 order by id", applicationNo);
    }

    public Optional<Attachment> one(String applicationNo, String id) {
        return find("applicationNo = ?1 and id = ?2", applicationNo, id).firstResultOptional();
    }

    /** What kinds of document an application has, for the completeness check. */
    public Set<String> kinds(String applicationNo) {
        return of(applicationNo).stream().map(Attachment::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses ids that are not attachments of the application. */
    public void requireOf(String applicationNo, Collection<String> ids) {
        Set<String> foreign = new HashSet<>(ids);
        of(applicationNo).forEach(attachment -> foreign.remove(attachment.id()));
        if (!foreign.isEmpty()) {
            throw new ProblemException(AttachmentProblem.NO_SUCH_FILE, String.join(", ", foreign));
        }
    }
}
