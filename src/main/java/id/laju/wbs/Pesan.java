package id.laju.wbs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something said in the talk. @param dari PELAPOR, BALAI or SISTEM @param bukti readers' copies of files that came with it */
record Pesan(String dari, String teks, Instant pada, List<UUID> bukti) {

    /** Key of the sentence of the system that it begins with; null without. */
    public String kunci() {
        return KalimatWbs.pada(this).map(k -> "wbs.kalimat." + k).orElse(null);
    }

    /** What somebody wrote, after the sentence of the system. */
    public String tulisan() {
        return teks.substring(KalimatWbs.pada(this).map(k -> k.teks().length()).orElse(0));
    }
}
