package org.onepermit.workflow.feel;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.Option;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;

/** Hands FEEL's decimals out as they are; by itself the library cuts whole numbers down to 64 bits. */
final class ExactNumbers extends JavaValueMapper {

    @Override
    public Option<Object> unpackVal(Val value, Function1<Val, Object> inner) {
        return value instanceof ValNumber number
                ? Option.apply(number.value().bigDecimal())
                : super.unpackVal(value, inner);
    }
}
