package org.onepermit.workflow.engine.parse;

import org.operaton.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.operaton.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.operaton.bpm.engine.impl.core.variable.mapping.OutputParameter;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.operaton.bpm.engine.impl.core.variable.scope.AbstractVariableScope;

/** Input and output mappings as Zeebe has them: each reads the element's own scope, so a later one sees the earlier ones. */
final class ZeebeMappings {

    private ZeebeMappings() {
    }

    static void replaceIn(IoMapping mapping) {
        mapping.setInputParameters(mapping.getInputParameters().stream()
                .<InputParameter>map(input -> new Input(input.getName(), input.getValueProvider())).toList());
        mapping.setOuputParameters(mapping.getOutputParameters().stream()
                .<OutputParameter>map(output -> new Output(output.getName(), output.getValueProvider())).toList());
    }

    private static final class Input extends InputParameter {

        Input(String name, ParameterValueProvider value) {
            super(name, value);
        }

        @Override
        protected void execute(AbstractVariableScope inner, AbstractVariableScope outer) {
            inner.setVariableLocal(name, valueProvider.getValue(inner));
        }
    }

    private static final class Output extends OutputParameter {

        Output(String name, ParameterValueProvider value) {
            super(name, value);
        }

        @Override
        protected void execute(AbstractVariableScope inner, AbstractVariableScope outer) {
            outer.setVariable(name, valueProvider.getValue(inner));
        }
    }
}
