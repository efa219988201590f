package id.laju.peramban;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Chromium for a test class. Without Chromium the stories are reported as skipped, with the command that installs
 * it; where LAJU_PERAMBAN_WAJIB is set, that is a failure.
 */
public class Peramban implements ExecutionCondition, BeforeAllCallback, AfterAllCallback, TestExecutionExceptionHandler {

    /** The first one there is; the shell has no window to paint and takes about half the processor time. */
    private static final List<String> TEMPAT = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static final Logger LOG = LoggerFactory.getLogger(Peramban.class);
    private static Playwright playwright;
    private static Browser chromium;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext konteks) {
        if (tempat() != null) {
            return ConditionEvaluationResult.enabled("Chromium: " + tempat());
        }
        if (System.getenv("LAJU_PERAMBAN_WAJIB") != null) {
            throw new IllegalStateException("Chromium is missing: apt-get install -y chromium-headless-shell");
        }
        return ConditionEvaluationResult.disabled("No Chromium; install it with: apt-get install -y chromium-headless-shell");
    }

    private static Path tempat() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), TEMPAT.stream()).map(Path::of).filter(Files::exists)
                .findFirst().orElse(null);
    }

    @Override
    public void beforeAll(ExtensionContext konteks) {
        nyalakan();
        // As long as a page may take to come on a machine that runs two stories at once.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private static void nyalakan() {
        if (chromium == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(tempat())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--disable-component-update")));
        }
    }

    @Override
    public void afterAll(ExtensionContext konteks) {
        chromium.contexts().forEach(BrowserContext::close);
    }

    /** Leaves pictures of all open pages when a story fails. */
    @Override
    public void handleTestExecutionException(ExtensionContext konteks, Throwable sebab) throws Throwable {
        int n = 0;
        for (BrowserContext c : chromium.contexts()) {
            for (Page p : c.pages()) {
                simpan(p, "gagal-" + konteks.getRequiredTestMethod().getName() + "-" + n++);
            }
        }
        throw sebab;
    }

    /** A new person at a desk. */
    public static Page meja(String alamat) {
        return buka(alamat, 1366, 850);
    }

    /** Nobody's page, to draw on; without Chromium it says what is missing. */
    public static Page kertas() {
        if (tempat() == null) {
            throw new IllegalStateException("Chromium is missing: apt-get install -y chromium-headless-shell");
        }
        nyalakan();
        return chromium.newPage();
    }

    /** A new person with a phone of 360 pixels. */
    public static Page ponsel(String alamat) {
        return buka(alamat, 360, 780);
    }

    /** As a customer of the demonstration. */
    public static void masukPortal(Page halaman, String nama) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/portal**");
    }

    private static Page buka(String alamat, int lebar, int tinggi) {
        BrowserContext konteks = chromium.newContext(new Browser.NewContextOptions().setBaseURL(alamat).setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta").setViewportSize(lebar, tinggi).setAcceptDownloads(true));
        konteks.setDefaultTimeout(20_000);
        Page halaman = konteks.newPage();
        halaman.onConsoleMessage(m -> LOG.info("peramban {}: {}", m.type(), m.text()));
        halaman.onResponse(r -> {
            if (r.status() >= 400) {
                LOG.info("peramban {} {} {}", r.status(), r.request().method(), r.url());
            }
        });
        return halaman;
    }

    /** Waits for what the engine does meanwhile. */
    public static void sampai(BooleanSupplier keadaan) {
        Awaitility.await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100)).atMost(Duration.ofSeconds(60)).until(keadaan::getAsBoolean);
    }

    /** Keeps a picture and looks that nothing hangs over the right edge and no text is missing. */
    public static void rapi(Page halaman, String nama) {
        potret(halaman, nama);
        PlaywrightAssertions.assertThat(halaman.locator("body")).not().containsText("??");
        Assertions.assertThat((Integer) halaman.evaluate("document.documentElement.scrollWidth")).as(nama).isLessThanOrEqualTo(halaman.viewportSize().width);
    }

    /** Words as part of an address. */
    public static String kata(String kata) {
        return URLEncoder.encode(kata, StandardCharsets.UTF_8);
    }

    /** Does something that loads another page, or this one again, and waits until that page is there. */
    public static void pindah(Page halaman, Runnable tindakan) {
        halaman.evaluate("window.lajuLama = true");
        tindakan.run();
        // Asked from here: a function that waits within the page is evaluated there, which our content policy forbids.
        halaman.waitForCondition(() -> sudahPindah(halaman));
    }

    private static boolean sudahPindah(Page halaman) {
        try {
            return (Boolean) halaman.evaluate("!window.lajuLama && document.readyState === 'complete'");
        } catch (PlaywrightException sedangPindah) {
            return false;
        }
    }

    /**
     * Keeps a picture of the whole page below target/gambar, to be looked at; from the top, so that the head lies over nothing. Where
     * LAJU_TANPA_GAMBAR is set, nobody will look.
     */
    public static void potret(Page halaman, String nama) {
        if (System.getenv().getOrDefault("LAJU_TANPA_GAMBAR", "").isEmpty()) {
            halaman.evaluate("() => scrollTo(0, 0)");
            simpan(halaman, nama);
        }
    }

    /** Only what is in sight now, for pages that are too long for a guide. */
    public static void layar(Page halaman, String nama) {
        if (System.getenv().getOrDefault("LAJU_TANPA_GAMBAR", "").isEmpty()) {
            halaman.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar", nama + ".png")).setTimeout(5_000));
        }
    }

    /** A picture that cannot be taken (the shell paints no PDF) hides no failure and is none. */
    private static void simpan(Page halaman, String nama) {
        try {
            halaman.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/gambar", nama + ".png")).setFullPage(true).setTimeout(5_000));
        } catch (PlaywrightException takTergambar) {
            LOG.warn("peramban: no picture {}", nama, takTergambar);
        }
    }
}
