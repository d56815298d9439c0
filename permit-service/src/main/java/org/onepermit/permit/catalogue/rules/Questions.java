package org.onepermit.permit.catalogue.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.Classification.OpenQuestion;
import org.onepermit.permit.catalogue.rules.Question.Kind;
import org.onepermit.permit.catalogue.rules.Question.YearsRange;

/** Turns the catalogue's questions into those that a form has to ask. */
final class Questions {

    private Questions() { }

    static Stream<Question> asked(Question question, Set<String> keys, boolean general) {
        return switch (question.kind()) {
            case AMOUNT, TRAIT -> keys.contains(question.key()) ? Stream.of(question) : Stream.empty();
            case USAGE -> keys.contains(question.key()) ? byYear(question) : Stream.empty();
            case PROCESS -> chosenFrom(question, keys);
            case GENERAL_PROCESS -> general ? Stream.of(question) : Stream.empty();
        };
    }

    /** An unanswered question in words, with the place of its answer. */
    static OpenQuestion open(String key, List<Question> questions) {
        return questions.stream().flatMap(question -> question.kind() == Kind.USAGE ? byYear(question) : Stream.of(question))
            .filter(question -> question.key().equals(key)).findFirst()
            .map(question -> new OpenQuestion(key, path(question), question.textZh(), question.textEn()))
            .orElseGet(() -> new OpenQuestion(key, "facts/" + key, "行业代码", "industry codes"));
    }

    private static String path(Question question) {
        return switch (question.kind()) {
            case AMOUNT, USAGE -> "facts/amounts/" + question.key();
            case TRAIT -> "facts/traits/" + question.key();
            case PROCESS, GENERAL_PROCESS -> "facts/" + question.key();
        };
    }

    /** Only the processes that some clause names. */
    private static Stream<Question> chosenFrom(Question question, Set<String> keys) {
        List<Question.Option> options = question.options().stream().filter(option -> keys.contains(option.value())).toList();
        return options.isEmpty() ? Stream.empty()
            : Stream.of(new Question(question.key(), Kind.PROCESS, question.textZh(), question.textEn(), null, options, null));
    }

    /** A yearly use is asked as the figures that note 2 of the catalogue looks at. */
    private static Stream<Question> byYear(Question question) {
        return Stream.of(
            figure(question, ".y1", "（最近一年）", " (latest year)", new YearsRange(1, null)),
            figure(question, ".y2", "（前第二年）", " (second year back)", new YearsRange(2, null)),
            figure(question, ".y3", "（前第三年）", " (third year back)", new YearsRange(3, null)),
            figure(question, ".eia", "（环评批准文件确定的用量）", " (as approved in the EIA)", new YearsRange(null, 1)));
    }

    private static Question figure(Question question, String suffix, String zh, String en, YearsRange when) {
        return new Question(question.key() + suffix, Kind.AMOUNT, question.textZh() + zh, question.textEn() + en, question.unit(), List.of(),
            when);
    }
}
