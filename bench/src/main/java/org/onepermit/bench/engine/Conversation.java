package org.onepermit.bench.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The side of a child process: it answers each line it is asked with one line, and ends with its parent. */
final class Conversation {

    static final String ANSWER = "= ";

    private Conversation() {
    }

    /** Answers a question. */
    @FunctionalInterface
    interface Answerer {

        String answer(String[] words) throws Exception;
    }

    static void hold(String greeting, Answerer answerer) throws Exception {
        say(greeting);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            say(answerer.answer(question.split(" ")));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void say(String answer) {
        System.out.println(ANSWER + answer);
        System.out.flush();
    }
}
