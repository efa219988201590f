package id.laju.eskalasi;

import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.KabarOrang;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Mail and bell of each Admin Pusat, once for each year and reason. */
@Component
class KabarKalender {

    private static final String PERAN = "admin-pusat";

    private final StafService staf;
    private final SatkerService satker;
    private final SuratService surat;
    private final ApplicationEventPublisher siar;
    private final String alamat;

    KabarKalender(StafService staf, SatkerService satker, SuratService surat, ApplicationEventPublisher siar, @Value("${laju.alamat}") String alamat) {
        this.staf = staf;
        this.satker = satker;
        this.surat = surat;
        this.siar = siar;
        this.alamat = alamat;
    }

    void kirim(int tahun, String sebab, String kalimat) {
        satker.aktif().forEach(b -> staf.denganPeran(b.kode(), PERAN).forEach(s -> kirim(b.kode(), s, tahun, sebab, kalimat)));
    }

    private void kirim(String balai, Staf s, int tahun, String sebab, String kalimat) {
        String sekali = "kalender/" + tahun + "/" + sebab + "/" + s.id();
        String judul = "Lengkapi Kalender Kerja " + tahun;
        String halaman = "/kelola/kalender/umum/" + tahun;
        siar.publishEvent(new KabarOrang(sekali, s.id(), judul + ". " + kalimat, halaman));
        surat.kirimSekali(sekali, balai, s.surel(), judul, "kalender-belum-lengkap",
            Map.of("nama", s.nama(), "tahun", String.valueOf(tahun), "kalimat", kalimat, "tautan", alamat + halaman));
    }
}
