package org.onepermit.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.workflow.engine.decision.DecisionRun;
import org.onepermit.workflow.engine.decision.DecisionRun.Outcome;
import org.onepermit.workflow.engine.decision.DecisionStep;
import org.operaton.bpm.engine.RepositoryService;

/** Decisions: finding and evaluating them outside of any process. */
public final class Decisions {

    private final RepositoryService repository;
    private final Definitions definitions;
    private final Transactions transactions;

    /** An evaluated decision: what it yields, from which inputs and by which rules; values are JSON-like. */
    public record Evaluated(DeployedDecision decision, boolean isTable, Object output, List<DecisionStep.Input> inputs,
            List<DecisionStep.Rule> rules) {
    }

    /**
     * How an evaluation ended.
     *
     * @param failedId the decision that could not be evaluated, empty after a success
     * @param failure why, empty after a success
     */
    public record Evaluation(DeployedDecision decision, Object output, List<Evaluated> evaluated, String failedId,
            String failure) {
    }

    Decisions(RepositoryService repository, Definitions definitions, Transactions transactions) {
        this.repository = repository;
        this.definitions = definitions;
        this.transactions = transactions;
    }

    /** The newest version of a decision. */
    public Optional<DeployedDecision> latest(String decisionId) {
        return Optional.ofNullable(repository.createDecisionDefinitionQuery().decisionDefinitionKey(decisionId)
                .latestVersion().singleResult()).map(DeployedDecision::of);
    }

    /** The version of a decision with a given key. */
    public Optional<DeployedDecision> byKey(long key) {
        return transactions.call(() -> definitions.decisionByKey(key).map(DeployedDecision::of));
    }

    /** Evaluates a decision; a failure of the evaluation is an outcome, not an exception. */
    public Evaluation evaluate(DeployedDecision decision, Map<String, Object> variables) {
        return transactions.call(() -> {
            Outcome outcome = DecisionRun.of(definitions.decisionByKey(decision.key()).orElseThrow(), variables);
            List<Evaluated> steps = outcome.steps().stream().map(Decisions::evaluated).toList();
            return outcome.isSuccess()
                    ? new Evaluation(decision, outcome.output(), steps, "", "")
                    : new Evaluation(decision, null, steps, outcome.failed().getKey(), outcome.failure());
        });
    }

    private static Evaluated evaluated(DecisionStep step) {
        return new Evaluated(DeployedDecision.of(step.decision()), step.decision().isDecisionTable(), step.output(),
                step.inputs(), step.rules());
    }
}
