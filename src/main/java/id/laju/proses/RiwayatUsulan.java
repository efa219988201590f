package id.laju.proses;

import id.laju.umum.BacaIsian;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** What happened to a proposal, written down and told to those who wait for it. */
@Component
class RiwayatUsulan {

    private final UsulanMapper mapper;
    private final KabarUsulan kabar;
    private final Clock jam;

    RiwayatUsulan(UsulanMapper mapper, KabarUsulan kabar, Clock jam) {
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @param oleh null: the program */
    void terjadi(Usulan u, String kejadian, String oleh, String catatan) {
        String isi = BacaIsian.teks(catatan);
        long nomor = mapper.terjadi(u.id(), kejadian, oleh, OffsetDateTime.now(jam), isi);
        kabar.diputuskan(u, nomor, kejadian, oleh, isi);
    }
}
