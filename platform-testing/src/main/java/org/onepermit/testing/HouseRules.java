package org.onepermit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;
import org.onepermit.platform.worker.Worker;

/**
 * How the rooms of a service may lean on one another. Each service runs them all:
 * {@code @TestFactory Stream<DynamicTest> houseRules() { return HouseRules.of("org.onepermit.permit").tests(); }}
 *
 * <p>Rules whose subject a service does not have pass; that each of them can fail is proved here, on canaries.
 */
public final class HouseRules {

    private static final String RULES = "..rules..";
    private static final String WEB = "..web..";
    private static final String WORKER = "..worker..";
    private static final String CLIENT = "..client..";
    private static final String BANNED_NAME = ".*(Service|Utils?|Helper|Manager|Impl|Common|Base|Constants|Dto|DTO|Mapper)";

    private final JavaClasses classes;
    private final String base;

    private HouseRules(JavaClasses classes, String base) {
        this.classes = classes;
        this.base = base;
    }

    /** Rules for the main classes below a service's root package. */
    public static HouseRules of(String basePackage) {
        return new HouseRules(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(basePackage),
            basePackage);
    }

    static HouseRules ofTestClasses(String basePackage) {
        return new HouseRules(new ClassFileImporter().importPackages(basePackage), basePackage);
    }

    /** One test per rule. */
    public Stream<DynamicTest> tests() {
        return rules().keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    void check(String name) {
        rules().get(name).allowEmptyShould(true).check(classes);
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("rulesArePlainJava", rulesArePlainJava());
        rules.put("webIsALeaf", leaf(WEB));
        rules.put("workersAreLeaves", leaf(WORKER));
        rules.put("featuresAreFreeOfCycles", slices().matching(base + ".(*)..").should().beFreeOfCycles());
        rules.put("endpointsNameWhoMayCall", endpointsNameWhoMayCall());
        rules.put("jaxRsStaysInWebAndClient", staysIn("jakarta.ws.rs..", WEB, CLIENT));
        rules.put("camundaStaysInThePlatform", staysIn("io.camunda..", "org.onepermit.platform.."));
        rules.put("grpcStaysInThePlatform", staysIn("io.grpc..", "org.onepermit.platform..", "org.onepermit.workflow.."));
        rules.put("resourcesAreInWeb", classes().that().areAnnotatedWith(Path.class).and().resideOutsideOfPackage(CLIENT)
            .should().resideInAPackage(WEB)
            .andShould().haveSimpleNameEndingWith("Resource"));
        rules.put("workersAreInWorker", workersAreInWorker());
        rules.put("onlyActsAreTransactional", onlyActsAreTransactional());
        rules.put("nothingIsInjectedIntoFields", noFields().should().beAnnotatedWith(Inject.class)
            .orShould().beAnnotatedWith(ConfigProperty.class));
        rules.put("entitiesHaveNoPublicSetters", noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().bePublic().andShould().haveNameStartingWith("set"));
        rules.put("namesSayWhatAThingIs", noClasses().should().haveNameMatching(BANNED_NAME)
            .orShould().resideInAnyPackage("..dto..", "..mapper..", "..service..", "..util..", "..utils..", "..common..", "..helper.."));
        return rules;
    }

    private static ArchRule rulesArePlainJava() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", RULES, "org.onepermit.platform.codes..")
            .or(isOneOf(ProblemType.class, Kind.class, FieldError.class, ProblemException.class))
            .or(named("org.onepermit.platform.time.WorkingCalendar").or(named("org.onepermit.platform.time.Pause")))
            .or(DescribedPredicate.describe("arrays and primitives", type -> type.isArray() || type.isPrimitive()));
        return classes().that().resideInAPackage(RULES).should().onlyDependOnClassesThat(allowed)
            .because("a rule of law needs no container, clock, database or engine");
    }

    private static ArchRule leaf(String room) {
        return noClasses().that().resideOutsideOfPackage(room).should().dependOnClassesThat(resideInAPackage(room));
    }

    private static ArchRule staysIn(String library, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms).should().dependOnClassesThat(resideInAPackage(library));
    }

    private static ArchRule workersAreInWorker() {
        return classes().that().areAssignableTo(Worker.class).and().areNotInterfaces()
            .should().resideInAPackage(WORKER).andShould().haveSimpleNameEndingWith("Worker");
    }

    private static ArchRule endpointsNameWhoMayCall() {
        return methods().that(Endpoints.ARE_HTTP_METHODS).and().areDeclaredInClassesThat().resideOutsideOfPackage(CLIENT)
            .should(Endpoints.NAME_WHO_MAY_CALL);
    }

    private static ArchRule onlyActsAreTransactional() {
        return noClasses().that(areTransactional())
            .should().resideInAnyPackage(WEB, WORKER, RULES, CLIENT)
            .orShould().haveNameMatching(".*(Repository|Queries|Resource|Worker)")
            .because("a transaction is one act of one use case");
    }

    private static DescribedPredicate<JavaClass> areTransactional() {
        return DescribedPredicate.describe("are transactional", type -> type.isAnnotatedWith(Transactional.class)
            || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return DescribedPredicate.describe("is a plain class of platform.problem", type -> Stream.of(types).anyMatch(type::isEquivalentTo));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("is " + name, type -> type.getName().equals(name));
    }
}
