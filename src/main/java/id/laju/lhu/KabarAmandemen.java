package id.laju.lhu;

import id.laju.permohonan.Laporan;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer what became of a correction. */
@Component
class KabarAmandemen {

    private final AmandemenMapper mapper;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final SuratService surat;
    private final Clock jam;

    KabarAmandemen(AmandemenMapper mapper, PermohonanService permohonan, PenerimaSurat penerima, SuratService surat, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.surat = surat;
        this.jam = jam;
    }

    /** Ends the request; a customer who asked for it reads why, staff see it in the register. Repeatable. */
    @Transactional
    public void ditolak(long id) {
        Amandemen a = mapper.cari(id).orElseThrow();
        mapper.selesai(id, jam.instant());
        if (a.penggunaId() != null) {
            String nomor = permohonan.satuLaporan(a.laporanId()).nomorLhu();
            kirim(a, "amandemen-ditolak/" + id, "Permintaan perbaikan " + sebutan(a) + " " + nomor + " tidak disetujui", "amandemen-ditolak",
                Map.of("nomorLhu", nomor, "sebutan", sebutan(a), "alasan", a.putusanAlasan(), "laporanId", a.laporanId()));
        }
    }

    /** What was entered anew is what the report prints; whoever objected hears it by the objection. Repeatable. */
    void dikukuhkan(Amandemen a) {
        if (a.penggunaId() != null) {
            String nomor = permohonan.satuLaporan(a.laporanId()).nomorLhu();
            kirim(a, "amandemen-dikukuhkan/" + a.id(), "Hasil pada " + sebutan(a) + " " + nomor + " dikukuhkan", "amandemen-dikukuhkan",
                Map.of("nomorLhu", nomor, "sebutan", sebutan(a), "alasan", a.ujiUlangCatatan(), "laporanId", a.laporanId()));
        }
    }

    /** The report holds no longer, whoever asked; whoever objected hears it by the objection. Repeatable. */
    void dicabut(Amandemen a) {
        if (a.keberatanId() == null) {
            String nomor = permohonan.satuLaporan(a.laporanId()).nomorLhu();
            kirim(a, "amandemen-dicabut/" + a.id(), besar(sebutan(a)) + " " + nomor + " dicabut", "amandemen-dicabut",
                Map.of("nomorLhu", nomor, "sebutan", besar(sebutan(a)), "alasan", a.ujiUlangCatatan(), "laporanId", a.laporanId()));
        }
    }

    /** The corrected report is out. Repeatable. */
    void terbit(Amandemen a, Laporan baru) {
        Laporan lama = permohonan.satuLaporan(a.laporanId());
        String judul = besar(sebutan(a)) + " " + lama.nomorLhu() + (a.pengganti() ? " diganti dengan " : " diamandemen dengan ") + baru.nomorLhu();
        kirim(a, "lhu-dikoreksi/" + baru.id(), judul, "lhu-dikoreksi", Map.of("nomorLama", lama.nomorLhu(), "nomorBaru", baru.nomorLhu(),
            "pengganti", a.pengganti(), "alasan", a.putusanAlasan(), "sebutan", sebutan(a), "judul", besar(sebutan(a))));
    }

    private String sebutan(Amandemen a) {
        return permohonan.ambil(a.permohonanId()).sebutanLaporan();
    }

    private static String besar(String kata) {
        return kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1);
    }

    private void kirim(Amandemen a, String kunci, String judul, String templat, Map<String, ?> isi) {
        Permohonan p = permohonan.ambil(a.permohonanId());
        penerima.untuk(p).forEach(alamat -> surat.kirimSekali(kunci + "/" + alamat, a.satker(), alamat, judul, templat, isi));
    }
}
