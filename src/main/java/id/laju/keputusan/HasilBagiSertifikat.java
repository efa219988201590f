package id.laju.keputusan;

import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.PenilaianDiputuskan;
import id.laju.umum.BacaIsian;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was decided to whoever watches over the certificate that was assessed; nothing of what is only put off or reviewed again. */
@Component
class HasilBagiSertifikat {

    private final KeputusanService keputusan;
    private final PermohonanService permohonan;
    private final KataKeputusan kata;
    private final ApplicationEventPublisher kabar;

    HasilBagiSertifikat(KeputusanService keputusan, PermohonanService permohonan, KataKeputusan kata, ApplicationEventPublisher kabar) {
        this.keputusan = keputusan;
        this.permohonan = permohonan;
        this.kata = kata;
        this.kabar = kabar;
    }

    @Transactional
    void umumkan(long permohonanId) {
        Keputusan k = keputusan.semua(permohonanId).get(0);
        if (k.pilihan().mendukung() || k.pilihan() == PilihanKeputusan.TOLAK) {
            kabar.publishEvent(new PenilaianDiputuskan(permohonanId, k.pilihan().mendukung(), Optional.ofNullable(BacaIsian.teks(k.catatan())).orElseGet(() -> kata.pilihan(permohonan.ambil(permohonanId), k.pilihan())),
                Optional.ofNullable(k.nomor()).orElse("Keputusan ke-" + k.ke()), k.oleh()));
        }
    }
}
