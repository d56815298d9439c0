package org.onepermit.testing.parcel.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;
import org.onepermit.platform.worker.Worker;

/** Does what the parcel's mood asks for, so that every exit of a job can be tried. */
@ApplicationScoped
class WeighParcelWorker implements Worker<WeighParcelWorker.Job, WeighParcelWorker.Result> {

    private final CurrentUser user;

    WeighParcelWorker(CurrentUser user) {
        this.user = user;
    }

    record Job(String applicationNo, String mood) {}

    record Result(String weighedBy, int grams) {}

    @Override
    public String type() {
        return "testing.weigh-parcel";
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Result handle(Job job) {
        return switch (job.mood()) {
            case "modelled" -> throw new ProblemException(PlatformProblem.LIMITED, "the scales are in use");
            case "refused" -> throw new ProblemException(PlatformProblem.FORBIDDEN, "not with these scales");
            case "raced" -> throw new ProblemException(PlatformProblem.CONFLICT, (String) null);
            case "away" -> throw new IllegalStateException(new SQLTransientConnectionException("secret"));
            case "broken" -> throw new IllegalStateException("secret");
            case "silent" -> null;
            default -> new Result(user.subject(), 250);
        };
    }

    @Override
    public Set<ProblemType> modelled() {
        return Set.of(PlatformProblem.LIMITED);
    }
}
