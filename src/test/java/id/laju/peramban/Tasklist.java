package id.laju.peramban;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;

/** What staff do in the Tasklist. */
public record Tasklist(Page halaman) {

    /** As far as the Tasklist begins to come: most go on elsewhere, and whoever stays looks for something in it. */
    public static Tasklist masuk(Page halaman, String nama) {
        halaman.navigate("/masuk");
        halaman.fill("input[name=username]", nama);
        halaman.fill("input[name=password]", "laju-demo");
        halaman.press("input[name=password]", "Enter");
        halaman.waitForURL("**/camunda/app/tasklist/**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return new Tasklist(halaman);
    }

    /** A window of its own for this person. @param galat takes what its scripts complain about */
    public static Page meja(String alamat, String nama, List<String> galat) {
        Page meja = Peramban.meja(alamat);
        meja.onPageError(galat::add);
        masuk(meja, nama);
        return meja;
    }

    /** Opens a task by its id, claims it, and waits until its form has loaded its data. */
    public Locator buka(String tugasId) {
        keTugas(tugasId);
        Locator ambil = halaman.locator("button:has-text('Claim'), button:has-text('Ambil')").first();
        ambil.click();
        Locator form = halaman.locator("[data-laju][data-siap=ya]");
        form.waitFor();
        return form;
    }

    /** Opens a task that is this person's already. */
    public Locator bukaMilikSendiri(String tugasId) {
        keTugas(tugasId);
        Locator form = halaman.locator("[data-laju][data-siap=ya]");
        form.waitFor();
        return form;
    }

    /** As from a link in a mail: a page of its own, not a change within one that may still be loading. */
    private void keTugas(String tugasId) {
        halaman.navigate("about:blank");
        halaman.navigate("/camunda/app/tasklist/default/#/?task=" + tugasId);
    }

    public void selesaikan() {
        halaman.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(Complete|Selesaikan)$"))).click();
    }
}
