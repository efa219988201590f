package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import java.time.Instant;

/**
 * An entry of the timeline.
 *
 * @param selesai null while it goes on
 * @param isi more about it; may be null
 */
public record Peristiwa(String judul, String siapa, Instant dibuat, Instant selesai, String isi) {

    static Peristiwa dari(Langkah l, String tentang, String siapa) {
        return new Peristiwa(l.nama() + tentang, siapa, l.dibuat(), l.selesai(), null);
    }

    static Peristiwa dari(HubunganPelanggan h, String siapa) {
        return new Peristiwa("Pelanggan dihubungi lewat " + h.lewat(), siapa, h.pada(), h.pada(), h.catatan());
    }

    public boolean terbuka() {
        return selesai == null;
    }
}
