package org.onepermit.bench.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Instances that are open and wait meanwhile: a third each in a service task that nobody works on, for a message, and for a timer.
 * A hundred are started as any other; the rest are copies of their rows, for starting a hundred thousand would take most of an hour.
 */
final class OpenCases {

    static final String JOB = "bench-open-job";
    static final String MESSAGE = "bench-open-message";
    static final String TIMER = "bench-open-timer";
    static final int ORIGINALS = 100;

    private static final long STRIDE = 1_000_000_000L;
    private static final List<String> TABLES = List.of("ACT_RU_EXECUTION", "ACT_RU_VARIABLE", "ACT_RU_EXT_TASK",
            "ACT_RU_EVENT_SUBSCR", "ACT_RU_JOB");
    /** Columns that hold keys of rows which are copied, too. */
    private static final Set<String> KEYS = Set.of("ID_", "PARENT_ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_", "EXECUTION_ID_",
            "PROCESS_INSTANCE_ID_", "VAR_SCOPE_");
    /** Names that differ from instance to instance. */
    private static final Map<String, String> NAMES = Map.of("EVENT_NAME_", "concat(t.EVENT_NAME_, '-', s.seq)");

    private OpenCases() {
    }

    static List<BpmnModelInstance> models() {
        return List.of(
                Bpmn.createExecutableProcess(JOB).startEvent().serviceTask("wait", t -> t.zeebeJobType(JOB)).endEvent().done(),
                Bpmn.createExecutableProcess(MESSAGE).startEvent().intermediateCatchEvent("wait",
                        e -> e.message(m -> m.name(MESSAGE).zeebeCorrelationKeyExpression(ThreeTasks.INSTANCE))).endEvent().done(),
                Bpmn.createExecutableProcess(TIMER).startEvent().intermediateCatchEvent("wait",
                        e -> e.timerWithDuration("P30D")).endEvent().done());
    }

    /** The same in Operaton's own flavour. */
    static String operatonXml() {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:operaton="http://operaton.org/schema/1.0/bpmn"
                    targetNamespace="bench"><message id="m" name="%2$s-${instance}"/>
                <process id="%1$s" isExecutable="true"><startEvent id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/>
                  <serviceTask id="b" operaton:type="external" operaton:topic="%1$s"/>
                  <sequenceFlow id="g" sourceRef="b" targetRef="c"/><endEvent id="c"/></process>
                <process id="%2$s" isExecutable="true"><startEvent id="d"/><sequenceFlow id="h" sourceRef="d" targetRef="e"/>
                  <intermediateCatchEvent id="e"><messageEventDefinition messageRef="m"/></intermediateCatchEvent>
                  <sequenceFlow id="i" sourceRef="e" targetRef="j"/><endEvent id="j"/></process>
                <process id="%3$s" isExecutable="true"><startEvent id="k"/><sequenceFlow id="l" sourceRef="k" targetRef="n"/>
                  <intermediateCatchEvent id="n"><timerEventDefinition><timeDuration>P30D</timeDuration></timerEventDefinition>
                  </intermediateCatchEvent><sequenceFlow id="o" sourceRef="n" targetRef="p"/><endEvent id="p"/></process></definitions>
                """.formatted(JOB, MESSAGE, TIMER);
    }

    /** The process of the n-th original. */
    static String process(int number) {
        return List.of(JOB, MESSAGE, TIMER).get(number % 3);
    }

    /** Copies the originals, and nothing else, from their copies so far up to the given number of each. */
    static void copy(Connection connection, int copiesSoFar, int copies) throws SQLException {
        if (copies <= copiesSoFar) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // Rows refer to others of the same statement.
            statement.execute("set foreign_key_checks = 0");
            for (String table : TABLES) {
                statement.executeUpdate(copyStatement(table, columns(connection, table), copiesSoFar + 1, copies));
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    static String copyStatement(String table, List<String> columns, int from, int to) {
        String values = String.join(", ", columns.stream().map(OpenCases::value).toList());
        String instance = columns.contains("PROC_INST_ID_") ? "PROC_INST_ID_" : "PROCESS_INSTANCE_ID_";
        return "insert into %s (%s) select %s from %s t join seq_%d_to_%d s where t.%s is not null and cast(t.%s as unsigned) < %d"
                .formatted(table, String.join(", ", columns), values, table, from, to, instance, instance, STRIDE);
    }

    private static String value(String column) {
        if (KEYS.contains(column)) {
            return "cast(cast(t.%s as unsigned) + s.seq * %d as char)".formatted(column, STRIDE);
        }
        return NAMES.getOrDefault(column, "t." + column);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position")) {
            query.setString(1, table);
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            return columns;
        }
    }
}
