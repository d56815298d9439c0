package org.onepermit.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void lintFindsNothing() {
        LintResult result = Chart.helm().lint().strict().call();
        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
    }

    @Test
    void runsOurServicesAndLeavesDatabaseKeycloakAndEngineToTheirMakers() throws Exception {
        assertThat(Chart.only(Deployment.class, Chart.render(Map.of()))).extracting(ChartTest::name)
            .containsExactlyInAnyOrder("rel-gateway", "rel-permit-service", "rel-inspection-service", "rel-report-service", "rel-workflow");
        assertThat(Chart.only(Deployment.class, Chart.render(Map.of("nationalSimulator.enabled", true)))).extracting(ChartTest::name)
            .contains("rel-national-simulator");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void podsRunWithoutAnyPrivilege(Deployment deployment) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        var container = container(deployment).getSecurityContext();
        assertThat(container.getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void podsAreProbedAndBounded(Deployment deployment) {
        Container container = container(deployment);
        assertThat(List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
            .extracting(probe -> probe.getHttpGet().getPath())
            .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void secretsComeFromTheExistingSecretOnly(Deployment deployment) {
        assertThat(container(deployment).getEnv()).filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|SEAL_KEY)"))
            .isNotEmpty().allSatisfy(variable -> {
                assertThat(variable.getValue()).isNull();
                assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isEqualTo("onepermit");
            });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void everySettingIsReadByTheService(Deployment deployment) {
        assertThat(KnownSettings.of(container(deployment).getName()))
            .containsAll(container(deployment).getEnv().stream().map(EnvVar::getName).toList());
    }

    @Test
    void servicesReachThePodsTheyName() throws Exception {
        List<HasMetadata> all = everything();
        assertThat(Chart.only(Service.class, all)).isNotEmpty().allSatisfy(service ->
            assertThat(Chart.only(Deployment.class, all)).anySatisfy(deployment -> assertThat(podLabels(deployment)).containsAllEntriesOf(
                service.getSpec().getSelector())));
    }

    @Test
    void disruptionBudgetIsOnlyGivenToWhatHasASpare() throws Exception {
        assertThat(Chart.only(PodDisruptionBudget.class, Chart.render(Map.of()))).extracting(ChartTest::name)
            .containsExactlyInAnyOrder("rel-gateway", "rel-permit-service", "rel-inspection-service", "rel-report-service");
        assertThat(Chart.only(PodDisruptionBudget.class, Chart.render(Map.of("gateway.replicas", 1)))).extracting(ChartTest::name)
            .containsExactlyInAnyOrder("rel-permit-service", "rel-inspection-service", "rel-report-service");
    }

    @Test
    void onlyTheGatewayIsReachedFromOutside() throws Exception {
        List<HasMetadata> all = everything();
        assertThat(Chart.only(Ingress.class, all)).singleElement().satisfies(ingress -> {
            var rule = ingress.getSpec().getRules().get(0);
            assertThat(rule.getHttp().getPaths().get(0).getBackend().getService().getName()).isEqualTo("rel-gateway");
            assertThat(ingress.getSpec().getTls()).singleElement().satisfies(tls -> assertThat(tls.getHosts()).containsExactly(rule.getHost()));
        });
        assertThat(Chart.only(NetworkPolicy.class, all).filter(ChartTest::opensToNamespaces)).extracting(ChartTest::name)
            .containsExactly("rel-gateway");
        assertThat(Chart.only(NetworkPolicy.class, all)).hasSameSizeAs(Chart.only(Deployment.class, all).toList());
    }

    @Test
    void embeddedEngineIsReachedWhereTheServicesLookForIt() throws Exception {
        List<HasMetadata> all = Chart.render(Map.of("workflow.engine", "embedded"));
        assertThat(variable(all, "rel-permit-service", "ONEPERMIT_ZEEBE_GRPC_ADDRESS")).isEqualTo("http://rel-engine:26500");
        assertThat(Chart.only(Service.class, all)).extracting(ChartTest::name).contains("rel-engine");
        assertThat(variable(all, "rel-workflow", "ONEPERMIT_ZEEBE_GRPC_HOST")).isEqualTo("0.0.0.0");
        assertThat(variable(Chart.render(Map.of()), "rel-permit-service", "ONEPERMIT_ZEEBE_GRPC_ADDRESS")).isEqualTo("http://camunda:26500");
    }

    @Test
    void simulatorTakesThePlaceOfTheNationalPlatformOnlyWhenAskedTo() throws Exception {
        assertThat(variable(Chart.render(Map.of()), "rel-permit-service", "ONEPERMIT_NATIONAL_URL"))
            .isEqualTo("https://national-platform.example.org");
        assertThat(variable(Chart.render(Map.of("nationalSimulator.enabled", true)), "rel-permit-service", "ONEPERMIT_NATIONAL_URL"))
            .isEqualTo("http://rel-national-simulator:8085");
    }

    @Test
    void filesAreSharedByReplicasOfOneServiceAndOutliveTheRelease() throws Exception {
        List<HasMetadata> all = Chart.render(Map.of());
        assertThat(Chart.only(PersistentVolumeClaim.class, all)).extracting(ChartTest::name)
            .containsExactlyInAnyOrder("rel-attachments", "rel-inspection-files", "rel-report-files");
        assertThat(Chart.only(PersistentVolumeClaim.class, all)).allSatisfy(claim -> {
            assertThat(claim.getSpec().getAccessModes()).containsExactly("ReadWriteMany");
            assertThat(claim.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
        });
        assertThat(Chart.only(PersistentVolumeClaim.class, Chart.render(Map.of("permitService.attachments.existingClaim", "shared"))))
            .extracting(ChartTest::name).containsExactlyInAnyOrder("rel-inspection-files", "rel-report-files");
    }

    @ParameterizedTest
    @CsvSource({"gateway.replicas,0", "gateway.replicas,many", "workflow.engine,zeebe", "keycloak.realmUrl,http://keycloak:8080",
        "database.port,70000", "publicUrl,permits.example.org", "permitService.atachments.size,1Gi", "existingSecret,''"})
    void valueThatCannotWorkIsRefused(String key, String value) {
        assertThatThrownBy(() -> Chart.render(Map.of(key, value))).hasMessageContaining("values don't meet the specifications of the schema");
    }

    @Test
    void strictReadingFindsAMistypedField() throws Exception {
        assertThatThrownBy(() -> Chart.strictly(JSON.readTree("""
            {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}, "spec": {"selectors": {"a": "b"}}}""")))
            .hasMessageContaining("selectors");
    }

    static Stream<Deployment> deployments() throws Exception {
        return Chart.only(Deployment.class, everything());
    }

    private static List<HasMetadata> everything() throws Exception {
        return Chart.render(Map.of("nationalSimulator.enabled", true, "workflow.engine", "embedded"));
    }

    private static boolean opensToNamespaces(NetworkPolicy policy) {
        return policy.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream()).anyMatch(peer -> peer.getNamespaceSelector() != null);
    }

    private static String variable(List<HasMetadata> resources, String deployment, String variable) {
        return Chart.only(Deployment.class, resources).filter(found -> name(found).equals(deployment))
            .flatMap(found -> container(found).getEnv().stream()).filter(found -> found.getName().equals(variable))
            .map(EnvVar::getValue).findFirst().orElseThrow();
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static Map<String, String> podLabels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    private static String name(HasMetadata resource) {
        return resource.getMetadata().getName();
    }
}
