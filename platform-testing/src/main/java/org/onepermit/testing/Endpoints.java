package org.onepermit.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;

/** An endpoint that does not say who may call it is open to everyone by mistake. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> SAYINGS =
        List.of(RolesAllowed.class, PermissionsAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    static final DescribedPredicate<JavaMethod> ARE_HTTP_METHODS = DescribedPredicate.describe("are HTTP methods",
        method -> method.getOwner().isAnnotatedWith(Path.class) && method.isMetaAnnotatedWith(HttpMethod.class));

    static final ArchCondition<JavaMethod> NAME_WHO_MAY_CALL = new ArchCondition<>("name who may call them") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean said = SAYINGS.stream().anyMatch(saying -> method.isAnnotatedWith(saying) || method.getOwner().isAnnotatedWith(saying));
            events.add(new SimpleConditionEvent(method, said, method.getFullName() + (said ? " names" : " does not name") + " who may call it"));
        }
    };

    private Endpoints() {}
}
