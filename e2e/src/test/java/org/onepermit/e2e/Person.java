package org.onepermit.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.net.URI;
import java.util.List;

/** One user of the demo realm at a browser of their own, signed in through the identity server's page. */
final class Person implements AutoCloseable {

    private final BrowserContext context;
    private Page page;
    private final URI home;

    private Person(Browser browser, URI home, Browser.NewContextOptions screen) {
        this.home = home;
        this.context = browser.newContext(screen.setLocale("zh-CN"));
        this.page = context.newPage();
    }

    static Person anyone(Browser browser, URI home) {
        return new Person(browser, home, desk());
    }

    static Person signedIn(Browser browser, URI home, String user) {
        return new Person(browser, home, desk()).signIn(user);
    }

    /** With a phone in the hand, at a place. */
    static Person onSite(Browser browser, URI home, String user, double longitude, double latitude) {
        return new Person(browser, home, new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true)
            .setGeolocation(new Geolocation(latitude, longitude).setAccuracy(8)).setPermissions(List.of("geolocation"))).signIn(user);
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1366, 768);
    }

    private Person signIn(String user) {
        page.navigate(home + "/login?return=/welcome");
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.getByTestId("user-menu").waitFor();
        return this;
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

    /** Goes where there is no signal, or comes back. */
    void setSignal(boolean there) {
        context.setOffline(!there);
    }

    /** Closes the page as one puts a phone away, and takes it out again. */
    Page openAnew(String path) {
        page.close();
        page = context.newPage();
        return open(path);
    }

    /** Presses the button that a question over a button asks to be pressed. */
    void confirm() {
        page.locator(".ant-popconfirm:visible .ant-btn-primary").click();
    }

    @Override
    public void close() {
        context.close();
    }
}
