package org.wellspring.portal.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the tests drive. A machine without one gets it here: Debian's package where apt and root are at hand,
 * else the one that Playwright installs for the user.
 */
final class Chromium implements AutoCloseable {

    /** A machine that does other work besides is slow, and no less right. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Without the windows that nobody sees, it opens a page in a third of the time. */
    private static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "chrome.exe");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, BrowserType.LaunchOptions options) {
        this.playwright = playwright;
        this.browser = playwright.chromium().launch(options.setArgs(ARGUMENTS));
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        return installed().or(Chromium::fromDebian).map(Chromium::launch).orElseGet(Chromium::fromPlaywright);
    }

    private static Chromium launch(Path executable) {
        Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
        return new Chromium(playwright, new BrowserType.LaunchOptions().setExecutablePath(executable));
    }

    private static Optional<Path> installed() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(APT)) {
            return Optional.empty();
        }
        apt("update", "-qq");
        apt("install", "-y", "-qq", "--no-install-recommends", SHELL);
        return installed();
    }

    private static void apt(String... arguments) {
        try {
            List<String> command = Stream.concat(Stream.of(APT.toString()), Stream.of(arguments))
                    .toList();
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException failed) {
            throw missing(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw missing(interrupted);
        }
    }

    /** Playwright installs its browsers when it is created, unless it is told not to. */
    private static Chromium fromPlaywright() {
        try {
            return new Chromium(Playwright.create(), new BrowserType.LaunchOptions());
        } catch (PlaywrightException failed) {
            throw missing(failed);
        }
    }

    private static IllegalStateException missing(Exception cause) {
        return new IllegalStateException(
                "The browser tests need Chromium: install it so that \"chromium\" is on the PATH, then run them again.",
                cause);
    }

    Browser browser() {
        return browser;
    }

    /** For other programs that drive it. */
    Path executable() {
        return installed().orElseGet(() -> Path.of(playwright.chromium().executablePath()));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
