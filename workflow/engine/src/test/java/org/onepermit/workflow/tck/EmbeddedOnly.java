package org.onepermit.workflow.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that is left out when the suite runs against a gateway elsewhere, and why. The only way to leave one out. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(EmbeddedCondition.class)
@interface EmbeddedOnly {

    /** The reason, which the report of the run shows. */
    String value();
}
