package org.onepermit.e2e;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What people do at their screens, one after another, on the running system. */
abstract class Journey {

    private static Browsers browsers;

    final URI home = Addresses.fromEnvironment().gateway();
    final Api api = new Api(Addresses.fromEnvironment());
    final LegalClock clock = new LegalClock(api);
    private final Map<String, Person> people = new HashMap<>();

    @BeforeAll
    static void openBrowser() {
        Stack.running();
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @BeforeEach
    void setClock() {
        clock.reset();
    }

    @AfterEach
    void goHome() {
        people.values().forEach(Person::close);
    }

    static Browser browser() {
        return browsers.browser();
    }

    /** Somebody at a screen of their own, who signs in once. */
    Person signedIn(String user) {
        return people.computeIfAbsent(user, name -> Person.signedIn(browser(), home, name));
    }

    Person citizen() {
        return people.computeIfAbsent("", nobody -> Person.anyone(browser(), home));
    }
}
