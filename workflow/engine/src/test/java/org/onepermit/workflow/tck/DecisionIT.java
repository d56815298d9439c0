package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.camunda.client.api.response.Decision;
import io.camunda.client.api.response.DeploymentEvent;
import io.camunda.client.api.response.EvaluateDecisionResponse;
import io.camunda.client.api.response.EvaluatedDecision;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.BusinessRuleTaskBuilder;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeBindingType;
import io.grpc.Status;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions: deploying and evaluating them, alone and from a process. */
class DecisionIT {

    private static final String UNIQUE = "hitPolicy=\"UNIQUE\"";

    @RegisterExtension
    final Tck tck = new Tck();

    @Test
    void aDecisionFileBringsItsDecisionsAndTheirGraph() {
        DeploymentEvent deployed = deploy(risk());
        Decision decision = deployed.getDecisions().get(0);
        assertThat(decision.getDmnDecisionId()).isEqualTo(id("risk"));
        assertThat(decision.getDmnDecisionName()).isEqualTo("Level " + id("risk"));
        assertThat(decision.getVersion()).isEqualTo(1);
        assertThat(deployed.getDecisionRequirements()).singleElement().satisfies(graph -> {
            assertThat(graph.getDmnDecisionRequirementsId()).isEqualTo(id("graph"));
            assertThat(graph.getDmnDecisionRequirementsName()).isEqualTo("Risk of holders");
            assertThat(graph.getResourceName()).isEqualTo(id("risk") + ".dmn");
            assertThat(decision.getDecisionRequirementsKey()).isEqualTo(graph.getDecisionRequirementsKey());
        });
    }

    @Test
    void theSameDecisionFileKeepsItsVersionAndAChangedOneGetsTheNext() {
        Decision first = deploy(risk()).getDecisions().get(0);
        assertThat(deploy(risk()).getDecisions().get(0).getDecisionKey()).isEqualTo(first.getDecisionKey());
        Decision changed = deploy(riskFor("< 20")).getDecisions().get(0);
        assertThat(changed.getVersion()).isEqualTo(2);
        assertThat(evaluate("risk", Map.of("load", 15)).getDecisionOutput()).isEqualTo("\"low\"");
        assertThat(tck.client().newEvaluateDecisionCommand().decisionKey(first.getDecisionKey())
                .variables(Map.of("load", 15)).send().join().getDecisionOutput()).isEqualTo("\"high\"");
    }

    @Test
    void anEvaluationTellsItsInputsAndTheRuleThatMatched() {
        deploy(risk());
        EvaluateDecisionResponse response = evaluate("risk", Map.of("load", 12));
        assertThat(response.getDecisionOutput()).isEqualTo("\"high\"");
        assertThat(response.getDecisionVersion()).isEqualTo(1);
        EvaluatedDecision step = response.getEvaluatedDecisions().get(0);
        assertThat(step.getDecisionType()).isEqualTo("DECISION_TABLE");
        assertThat(step.getEvaluatedInputs()).singleElement().satisfies(input -> {
            assertThat(input.getInputId()).isEqualTo("input_" + id("risk"));
            assertThat(input.getInputValue()).isEqualTo("12");
        });
        assertThat(step.getMatchedRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getRuleIndex()).isEqualTo(2);
            assertThat(rule.getEvaluatedOutputs()).singleElement()
                    .satisfies(output -> assertThat(output.getOutputValue()).isEqualTo("\"high\""));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hitPolicy=\"FIRST\"|1", "hitPolicy=\"RULE ORDER\"|[1,0.2]", "hitPolicy=\"COLLECT\"|[1,0.2]",
        "hitPolicy=\"COLLECT\" aggregation=\"SUM\"|1.2", "hitPolicy=\"COLLECT\" aggregation=\"MIN\"|0.2",
        "hitPolicy=\"COLLECT\" aggregation=\"MAX\"|1", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"|2"})
    void theHitPolicyDecidesWhatSeveralMatchesYield(String policy, String output) {
        deploy(graph().table(id("risk"), policy, "load", "> 1 -> 1", "> 2 -> 0.2", "> 100 -> 3"));
        assertThat(evaluate("risk", Map.of("load", 5)).getDecisionOutput()).isEqualTo(output);
    }

    @Test
    void noMatchYieldsNull() {
        deploy(graph().table(id("risk"), UNIQUE, "load", "> 100 -> 1"));
        assertThat(evaluate("risk", Map.of("load", 5)).getDecisionOutput()).isEqualTo("null");
    }

    @Test
    void aDecisionSeesTheResultOfOneThatItRequires() {
        deploy(graph().table(id("risk"), UNIQUE, "load", "< 10 -> \"low\"", ">= 10 -> \"high\"")
                .requiring(id("risk")).literal(id("visits"), "if " + id("risk") + " = \"high\" then 4 else 1"));
        EvaluateDecisionResponse response = evaluate("visits", Map.of("load", 12));
        assertThat(response.getDecisionOutput()).isEqualTo("4");
        assertThat(response.getEvaluatedDecisions()).extracting(EvaluatedDecision::getDecisionId)
                .containsExactly(id("risk"), id("visits"));
    }

    @Test
    void datesAreComparedAsDates() {
        deploy(graph().table(id("risk"), UNIQUE, "date(due)",
                "< date(\"2026-01-01\") -> \"late\"", ">= date(\"2026-01-01\") -> \"in time\""));
        assertThat(evaluate("risk", Map.of("due", "2025-12-31")).getDecisionOutput()).isEqualTo("\"late\"");
    }

    @Test
    void aFailedEvaluationIsAnAnswerThatNamesTheDecision() {
        deploy(graph().table(id("risk"), UNIQUE, "load", "> 1 -> 1", "> 2 -> 2"));
        EvaluateDecisionResponse response = evaluate("risk", Map.of("load", 5));
        assertThat(response.getFailedDecisionId()).isEqualTo(id("risk"));
        assertThat(response.getFailureMessage()).contains("UNIQUE");
        assertThat(response.getDecisionOutput()).isEqualTo("null");
    }

    @Test
    void unknownDecisionsAreRefused() {
        refused(Status.Code.INVALID_ARGUMENT, () -> evaluate("nothing", Map.of()));
        refused(Status.Code.INVALID_ARGUMENT,
                () -> tck.client().newEvaluateDecisionCommand().decisionKey(1).send().join());
    }

    @Test
    void badFeelInADecisionIsRefusedAtDeployment() {
        assertThat(refused(Status.Code.INVALID_ARGUMENT, () -> deploy(riskFor("< < 20")))).contains("< < 20");
        refused(Status.Code.INVALID_ARGUMENT, () -> deploy(graph().literal(id("x"), "1 +* 2")));
    }

    @Test
    void aFileThatIsNoDecisionIsRefused() {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addResourceStringUtf8("not xml", "bad.dmn").send().join());
        refused(Status.Code.INVALID_ARGUMENT, () -> deploy(graph().xml("<decision id=\"d\"/>")));
    }

    @Test
    void twoFilesOfOneIdAreNotDeployedTogether() {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addResourceStringUtf8(risk().text(), "one.dmn")
                .addResourceStringUtf8(graph().literal(id("other"), "1").text(), "two.dmn").send().join());
    }

    @Test
    void filesOfWhichOneHasChangedGetNewVersionsTogether() {
        BpmnModelInstance model = deciding(task -> task.zeebeCalledDecisionId(id("risk")).zeebeResultVariable("level"));
        deployTogether(model, risk());
        DeploymentEvent again = deployTogether(model, riskFor("< 99"));
        assertThat(again.getProcesses().get(0).getVersion()).isEqualTo(2);
        assertThat(again.getDecisions().get(0).getVersion()).isEqualTo(2);
        DeploymentEvent same = deployTogether(model, riskFor("< 99"));
        assertThat(same.getProcesses().get(0).getVersion()).isEqualTo(2);
    }

    @Test
    void otherLanguagesThanFeelAreRefused() {
        String reason = refused(Status.Code.INVALID_ARGUMENT, () -> deploy(graph().xml("""
                <decision id="d" name="d"><variable id="v" name="v"/>
                <literalExpression id="code" expressionLanguage="javascript"><text>1</text></literalExpression></decision>
                """)));
        assertThat(reason).contains("code").contains("javascript");
    }

    @Test
    void aBusinessRuleTaskEvaluatesADecision() {
        deploy(risk());
        tck.start(deciding(task -> task.zeebeCalledDecisionId(id("risk")).zeebeResultVariable("level")), Map.of("load", 3));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).isEqualTo(Map.of("load", 3, "level", "low"));
    }

    @Test
    void theDecisionMayBeNamedByAnExpressionAndItsResultMapped() {
        deploy(risk());
        tck.start(deciding(task -> task.zeebeCalledDecisionIdExpression("which").zeebeResultVariable("level")
                .zeebeInputExpression("site.load", "load").zeebeOutputExpression("upper case(level)", "site.level")),
                Map.of("which", id("risk"), "site", Map.of("load", 30)));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap())
                .isEqualTo(Map.of("which", id("risk"), "site", Map.of("load", 30, "level", "HIGH")));
    }

    @Test
    void aBusinessRuleTaskMayBeAJobInstead() {
        tck.start(deciding(task -> task.zeebeJobType(tck.name("decide"))), Map.of());
        tck.work(tck.name("decide"), Map.of("level", "by hand"));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("level", "by hand");
    }

    @Test
    void aTaskMayBeBoundToAVersionTag() {
        deploy(graph().tagged("2025").table(id("risk"), UNIQUE, "load", "- -> \"of 2025\""));
        deploy(graph().tagged("2026").table(id("risk"), UNIQUE, "load", "- -> \"of 2026\""));
        tck.start(deciding(task -> task.zeebeCalledDecisionId(id("risk")).zeebeResultVariable("level")
                .zeebeBindingType(ZeebeBindingType.versionTag).zeebeVersionTag("2025")), Map.of("load", 1));
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("level", "of 2025");
    }

    @Test
    void aTaskMayBeBoundToWhatItWasDeployedWith() {
        BpmnModelInstance model = deciding(task -> task.zeebeCalledDecisionId(id("risk")).zeebeResultVariable("level")
                .zeebeBindingType(ZeebeBindingType.deployment));
        deployTogether(model, graph().table(id("risk"), UNIQUE, "load", "- -> \"then\""));
        deploy(graph().table(id("risk"), UNIQUE, "load", "- -> \"now\""));
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .variables(Map.of("load", 1)).send().join();
        assertThat(tck.job(tck.name("after")).getVariablesAsMap()).containsEntry("level", "then");
    }

    private EvaluateDecisionResponse evaluate(String decision, Map<String, Object> variables) {
        return tck.client().newEvaluateDecisionCommand().decisionId(id(decision)).variables(variables).send().join();
    }

    private DeploymentEvent deploy(DmnFile file) {
        return tck.client().newDeployResourceCommand().addResourceStringUtf8(file.text(), id("risk") + ".dmn")
                .send().join();
    }

    private DeploymentEvent deployTogether(BpmnModelInstance process, DmnFile decisions) {
        return tck.client().newDeployResourceCommand().addProcessModel(process, id("p") + ".bpmn")
                .addResourceStringUtf8(decisions.text(), id("risk") + ".dmn").send().join();
    }

    private DmnFile risk() {
        return riskFor("< 10");
    }

    private DmnFile riskFor(String low) {
        return graph().table(id("risk"), "hitPolicy=\"FIRST\"", "load", low + " -> \"low\"", "- -> \"high\"");
    }

    private DmnFile graph() {
        return new DmnFile(id("graph"));
    }

    /** Names of decisions are FEEL names too, which hold no hyphen. */
    private String id(String readable) {
        return tck.name(readable).replace('-', '_');
    }

    private BpmnModelInstance deciding(Consumer<BusinessRuleTaskBuilder> task) {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent().businessRuleTask("decide", task)
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }
}
