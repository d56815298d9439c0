package org.onepermit.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** One user of the demo realm at a browser of their own, signed in through the identity server's page. */
final class Person implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final URI home;

    private Person(Browser browser, URI home) {
        this.home = home;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"));
        this.page = context.newPage();
    }

    static Person anyone(Browser browser, URI home) {
        return new Person(browser, home);
    }

    static Person signedIn(Browser browser, URI home, String user) {
        Person person = new Person(browser, home);
        person.page.navigate(home + "/login?return=/welcome");
        person.page.locator("#username").fill(user);
        person.page.locator("#password").fill("demo");
        person.page.locator("#kc-login").click();
        person.page.getByTestId("user-menu").waitFor();
        return person;
    }

    Page open(String path) {
        page.navigate(home + path);
        return page;
    }

    Page page() {
        return page;
    }

    void choose(String testId) {
        page.getByTestId(testId).click();
    }

    /** Chooses a radio button by its words within a part of the page. */
    void answer(Locator part, String words) {
        part.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words).setExact(true)).check();
    }

    void fill(String id, String text) {
        page.locator("#" + id).fill(text);
    }

    @Override
    public void close() {
        context.close();
    }
}
