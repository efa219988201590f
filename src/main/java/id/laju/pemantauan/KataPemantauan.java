package id.laju.pemantauan;

import org.springframework.stereotype.Component;

/** Words for templates. */
@Component("kataPemantauan")
class KataPemantauan {

    /** Who did or does a step, without names: the customer sees roles. */
    public String pelaku(String pelaku, String giliran) {
        if (pelaku == null) {
            return "pelanggan".equals(giliran) ? "pemantauan.anda" : "pemantauan.balai";
        }
        return pelaku.startsWith("pengguna:") ? "pemantauan.anda" : pelaku.equals("sistem") ? "pemantauan.sistem" : "pemantauan.balai";
    }
}
