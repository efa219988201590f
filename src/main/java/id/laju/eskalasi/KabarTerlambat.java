package id.laju.eskalasi;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.Langkah;
import id.laju.mesin.LangkahTerlambat;
import id.laju.pelimpahan.PelimpahanService;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One mail per late step and person of the escalation role, deputies included; no customer name in it. */
@Component
class KabarTerlambat {

    private final StafService staf;
    private final PelimpahanService pelimpahan;
    private final SatkerService satker;
    private final SuratService surat;
    private final KalenderKerja kalender;
    private final String alamat;

    KabarTerlambat(StafService staf, PelimpahanService pelimpahan, SatkerService satker, SuratService surat, KalenderKerja kalender, @Value("${laju.alamat}") String alamat) {
        this.staf = staf;
        this.pelimpahan = pelimpahan;
        this.satker = satker;
        this.surat = surat;
        this.kalender = kalender;
        this.alamat = alamat;
    }

    @EventListener
    void kirim(LangkahTerlambat kabar) {
        Arrays.stream(kabar.peran().split(",")).flatMap(peran -> Stream.concat(staf.denganPeran(kabar.satker(), peran).stream(),
            pelimpahan.penggantiUntuk(kabar.satker(), peran).stream())).distinct().forEach(orang -> kirim(kabar, orang));
    }

    private void kirim(LangkahTerlambat kabar, Staf orang) {
        Langkah l = kabar.langkah();
        ZoneId zona = satker.ambil(kabar.satker()).zonaWaktu();
        String tenggat = Tanggal.batas(l.tenggat(), zona) + (kalender.sementara(l.dibuat(), l.tenggat(), zona) ? " (sementara)" : "");
        surat.kirimSekali("terlambat/" + l.id() + "/" + orang.id(), kabar.satker(), orang.surel(), "Terlambat: " + l.nama() + " " + l.kasus(),
                "langkah-terlambat", Map.of("nama", orang.nama(), "langkah", l.nama(), "kasus", l.kasus(), "tenggat", tenggat,
                        "pemegang", l.pengambil() == null ? "belum diambil siapa pun" : "dipegang " + staf.nama(l.pengambil()),
                        "daftar", alamat + "/camunda/app/tasklist/default/"));
    }
}
