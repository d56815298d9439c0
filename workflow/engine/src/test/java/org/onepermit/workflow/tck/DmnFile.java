package org.onepermit.workflow.tck;

/** Writes decision files: a risk table of one input and two rules, and whatever else a case wants beside it. */
final class DmnFile {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                         xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                         id="%s" name="Risk of holders" namespace="http://onepermit.org/test">
            """;

    private final StringBuilder text;
    private String tag = "";
    private String requirement = "";

    DmnFile(String graphId) {
        text = new StringBuilder(HEAD.formatted(graphId));
    }

    /** A table that yields the level for a load; rules are written as {@code condition -> result}. */
    DmnFile table(String id, String hitPolicy, String input, String... rules) {
        text.append("<decision id=\"%s\" name=\"%s\">".formatted(id, "Level " + id)).append(tag);
        tag = "";
        text.append(requirement);
        requirement = "";
        text.append("<decisionTable id=\"table_%s\" %s>".formatted(id, hitPolicy))
                .append("<input id=\"input_%s\" label=\"Load\"><inputExpression id=\"expression_%s\">".formatted(id, id))
                .append("<text>%s</text></inputExpression></input>".formatted(escaped(input)))
                .append("<output id=\"output_%s\" name=\"level\"/>".formatted(id));
        for (int i = 0; i < rules.length; i++) {
            String[] sides = rules[i].split("->");
            text.append("<rule id=\"rule_%s_%d\">".formatted(id, i + 1))
                    .append(entry("inputEntry", "in_%s_%d".formatted(id, i), sides[0]))
                    .append(entry("outputEntry", "out_%s_%d".formatted(id, i), sides[1])).append("</rule>");
        }
        text.append("</decisionTable></decision>");
        return this;
    }

    /** A literal expression. */
    DmnFile literal(String id, String expression) {
        text.append("<decision id=\"%s\" name=\"%s\">".formatted(id, "Literal " + id)).append(tag)
                .append("<variable id=\"variable_%s\" name=\"%s\"/>".formatted(id, id)).append(requirement)
                .append("<literalExpression id=\"literal_%s\"><text>%s</text></literalExpression></decision>"
                        .formatted(id, escaped(expression)));
        tag = "";
        requirement = "";
        return this;
    }

    /** Any decision, as XML. */
    DmnFile xml(String decision) {
        text.append(decision);
        return this;
    }

    /** The next decision bears a version tag. */
    DmnFile tagged(String versionTag) {
        tag = "<extensionElements><zeebe:versionTag value=\"%s\"/></extensionElements>".formatted(versionTag);
        return this;
    }

    /** The next decision requires another one. */
    DmnFile requiring(String id) {
        requirement = "<informationRequirement id=\"requirement_%s\"><requiredDecision href=\"#%s\"/></informationRequirement>"
                .formatted(id, id);
        return this;
    }

    String text() {
        return text + "</definitions>";
    }

    private static String entry(String kind, String id, String expression) {
        return "<%s id=\"%s\"><text>%s</text></%s>".formatted(kind, id, escaped(expression.strip()), kind);
    }

    private static String escaped(String expression) {
        return expression.replace("&", "&amp;").replace("<", "&lt;");
    }
}
