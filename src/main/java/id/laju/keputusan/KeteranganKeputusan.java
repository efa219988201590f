package id.laju.keputusan;

import id.laju.pemantauan.KeteranganKasus;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.SertifikasiService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the customer why the evaluation is reviewed again, or why it was refused; a postponement has a page of its own. */
@Component
class KeteranganKeputusan implements KeteranganKasus {

    private final KeputusanService keputusan;
    private final SertifikasiService sertifikasi;

    KeteranganKeputusan(KeputusanService keputusan, SertifikasiService sertifikasi) {
        this.keputusan = keputusan;
        this.sertifikasi = sertifikasi;
    }

    @Override
    public Optional<Keterangan> untuk(Permohonan p) {
        return keputusan.semua(p.id()).stream().findFirst().flatMap(k -> switch (k.pilihan()) {
            case TINJAU_ULANG -> Optional.of(new Keterangan("keputusan.ditinjauUlang", k.catatan()));
            case TOLAK -> Optional.of(new Keterangan("keputusan.ditolak." + sertifikasi.ambil(p).kegiatan().name(), k.catatan()));
            default -> Optional.empty();
        });
    }
}
