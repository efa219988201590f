package id.laju.peramban;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** Draws a signature with the mouse. */
public final class TandaTangan {

    private TandaTangan() {
    }

    public static void coret(Page hp, String kotak) {
        Locator kanvas = hp.locator("[data-ttd=" + kotak + "] canvas");
        kanvas.scrollIntoViewIfNeeded();
        BoundingBox b = kanvas.boundingBox();
        hp.mouse().move(b.x + 20, b.y + b.height - 20);
        hp.mouse().down();
        hp.mouse().move(b.x + b.width / 2, b.y + 20);
        hp.mouse().move(b.x + b.width - 20, b.y + b.height / 2);
        hp.mouse().up();
    }
}
