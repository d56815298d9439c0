package org.onepermit.workflow.engine.parse;

import org.operaton.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.operaton.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.operaton.bpm.engine.impl.core.variable.mapping.OutputParameter;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.operaton.bpm.engine.impl.core.variable.scope.AbstractVariableScope;

/** Input and output mappings as Zeebe has them: a later one sees the earlier ones, and targets may be nested. */
final class ZeebeMappings {

    private ZeebeMappings() {
    }

    static void replaceIn(IoMapping mapping) {
        mapping.setInputParameters(mapping.getInputParameters().stream()
                .<InputParameter>map(input -> new Input(input.getName(), input.getValueProvider())).toList());
        mapping.setOuputParameters(mapping.getOutputParameters().stream()
                .<OutputParameter>map(output -> new Output(output.getName(), output.getValueProvider())).toList());
    }

    static void assignLocal(AbstractVariableScope scope, MappingTarget target, Object value) {
        Object present = target.isWholeVariable() ? null : scope.getVariableLocal(target.variable());
        scope.setVariableLocal(target.variable(), target.merge(present, value));
    }

    static void assign(AbstractVariableScope scope, MappingTarget target, Object value) {
        Object present = target.isWholeVariable() ? null : scope.getVariable(target.variable());
        scope.setVariable(target.variable(), target.merge(present, value));
    }

    private static final class Input extends InputParameter {

        private final MappingTarget target;

        Input(String name, ParameterValueProvider value) {
            super(name, value);
            this.target = MappingTarget.of(name);
        }

        @Override
        protected void execute(AbstractVariableScope inner, AbstractVariableScope outer) {
            assignLocal(inner, target, valueProvider.getValue(inner));
        }
    }

    private static final class Output extends OutputParameter {

        private final MappingTarget target;

        Output(String name, ParameterValueProvider value) {
            super(name, value);
            this.target = MappingTarget.of(name);
        }

        @Override
        protected void execute(AbstractVariableScope inner, AbstractVariableScope outer) {
            assign(outer, target, valueProvider.getValue(inner));
        }
    }
}
