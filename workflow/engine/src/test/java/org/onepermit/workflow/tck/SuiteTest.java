package org.onepermit.workflow.tck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite runs unchanged against any gateway; a case that cannot is left out by an annotation that says why. */
class SuiteTest {

    private static final JavaClasses SUITE = new ClassFileImporter().importPackagesOf(SuiteTest.class);
    private static final Set<String> BEHIND_THE_GATEWAY = Set.of("embedded", "pass");

    @Test
    void noCaseIsLeftOutInAnotherWay() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.junit.jupiter.api.Assumptions")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.assertj.core.api.Assumptions")
                .check(SUITE);
        assertThat(members().filter(SuiteTest::isDisabled)).isEmpty();
    }

    @Test
    void onlyTheConditionAsksWhichGatewayItIs() {
        List<String> asking = SUITE.stream().filter(suite -> suite.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("isEmbedded") && call.getTargetOwner().isEquivalentTo(GatewayUnderTest.class)))
                .map(JavaClass::getSimpleName).toList();
        assertThat(asking).containsExactly(EmbeddedCondition.class.getSimpleName());
    }

    @Test
    void everyReasonIsWritten() {
        List<String> reasons = members().flatMap(member -> reason(member).stream()).toList();
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void whoLooksBehindTheGatewaySaysSo() {
        List<String> silent = SUITE.stream().filter(suite -> !suite.isEquivalentTo(GatewayUnderTest.class))
                .flatMap(suite -> suite.getCodeUnits().stream())
                .filter(SuiteTest::looksBehind)
                .filter(unit -> reason(unit).isEmpty() && reason(unit.getOwner()).isEmpty())
                .map(JavaCodeUnit::getFullName).toList();
        assertThat(silent).isEmpty();
    }

    private static boolean looksBehind(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call ->
                call.getTargetOwner().isEquivalentTo(GatewayUnderTest.class) && BEHIND_THE_GATEWAY.contains(call.getName())
                        || call.getTargetOwner().getPackageName().startsWith("org.onepermit.workflow")
                        && !call.getTargetOwner().getPackageName().contains(".tck"));
    }

    private static boolean isDisabled(HasAnnotations<?> member) {
        return member.getAnnotations().stream().map(annotation -> annotation.getRawType().getPackageName() + "."
                + annotation.getRawType().getSimpleName()).anyMatch(name -> name.contains(".Disabled")
                || name.contains(".condition.Enabled"));
    }

    private static Optional<String> reason(HasAnnotations<?> member) {
        return member.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(EmbeddedOnly.class))
                .map((JavaAnnotation<?> annotation) -> String.valueOf(annotation.get("value").orElse(""))).findFirst();
    }

    private static Stream<HasAnnotations<?>> members() {
        return SUITE.stream().flatMap(suite -> Stream.concat(Stream.of(suite), suite.getMethods().stream()));
    }
}
