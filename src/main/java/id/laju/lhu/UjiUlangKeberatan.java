package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.pengujian.KoreksiHasilService;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.PengukuhanHasil;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doubted results go through the laboratory again on the way of a correction; Manajer Teknis concludes what that says about the report. */
@Service
class UjiUlangKeberatan {

    static final String DIKUKUHKAN = "DIKUKUHKAN";
    static final String DIKOREKSI = "DIKOREKSI";
    static final String DICABUT = "DICABUT";

    private final KeberatanMapper keberatan;
    private final AmandemenMapper amandemen;
    private final KoreksiHasilService hasil;
    private final PengukuhanHasil pengukuhan;
    private final KoreksiService koreksi;
    private final LaporanHasil terbaru;
    private final DokumenService dokumen;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KabarAmandemen kabar;
    private final Clock jam;

    UjiUlangKeberatan(KeberatanMapper keberatan, AmandemenMapper amandemen, KoreksiHasilService hasil, PengukuhanHasil pengukuhan, KoreksiService koreksi,
            LaporanHasil terbaru, DokumenService dokumen, PermohonanService permohonan, StafService staf, KabarAmandemen kabar, Clock jam) {
        this.keberatan = keberatan;
        this.amandemen = amandemen;
        this.hasil = hasil;
        this.pengukuhan = pengukuhan;
        this.koreksi = koreksi;
        this.terbaru = terbaru;
        this.dokumen = dokumen;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Repeatable. @return id of the correction. @throws IsianKeliru when the report is being corrected for another reason */
    @Transactional
    public long mulai(long keberatanId) {
        Keberatan k = keberatan.cari(keberatanId).orElseThrow();
        return amandemen.milikKeberatan(keberatanId).map(Amandemen::id).orElseGet(() -> buat(k));
    }

    private long buat(Keberatan k) {
        Long id = amandemen.simpanKeberatan(k, jam.instant());
        if (id == null) {
            throw new IsianKeliru("LHU ini sedang diperbaiki karena hal lain. Selesaikan perbaikan itu dulu.");
        }
        String sebab = "Uji ulang atas keberatan pelanggan, dari " + (Keberatan.SISA.equals(k.putusan()) ? "sisa sampel" : "sampel baru");
        hasil.tandai(k.laporanId(), keberatan.semuaParameter(k.id()).stream().collect(Collectors.toMap(p -> p, p -> sebab)), true, k.diputusOleh());
        amandemen.jejak(id, "KEBERATAN", k.putusanAlasan(), k.diputusOleh(), jam.instant());
        return id;
    }

    /** Results as the report prints them beside those of the repeated test. */
    @Transactional(readOnly = true)
    List<PengukuhanHasil.Pasangan> pasangan(Amandemen a) {
        return pengukuhan.pasangan(a.laporanId());
    }

    /** Whether a corrected report could print anything. */
    @Transactional(readOnly = true)
    boolean tercetak(Amandemen a) {
        return terbaru.ada(a.laporanId());
    }

    /** @throws IsianKeliru without a conclusion or its reason; also for a correction without a result, and a withdrawal where there is one */
    @Transactional
    void simpulkan(long amandemenId, String kesimpulan, String catatan, String oleh) {
        boolean ada = tercetak(amandemen.cari(amandemenId).orElseThrow());
        new PeriksaIsian().tolakJika(!List.of(DIKUKUHKAN, DIKOREKSI, DICABUT).contains(kesimpulan), "keputusan", "Pilih kesimpulannya.")
            .tolakJika(DIKOREKSI.equals(kesimpulan) && !ada, "keputusan", "Tidak ada hasil baru yang dapat dicetak. Pilih tetap berlaku atau dicabut.")
            .tolakJika(DICABUT.equals(kesimpulan) && ada, "keputusan", "Hasil barunya ada, jadi terbitkan perbaikannya. Pilih dikukuhkan atau dikoreksi.")
            .wajib("catatan", catatan, "Tulis alasan kesimpulan; pelanggan membacanya.").panjang("catatan", catatan, AmandemenService.ALASAN_TERPANJANG, "Alasan").selesai();
        amandemen.simpulkan(amandemenId, kesimpulan, catatan.strip());
        amandemen.jejak(amandemenId, kesimpulan, catatan.strip(), oleh, jam.instant());
    }

    /** The report stays as it is: what it prints counts again, and no corrected report is made. Repeatable. */
    @Transactional
    public void kukuhkan(long amandemenId) {
        Amandemen a = amandemen.cari(amandemenId).orElseThrow();
        if (a.selesai() == null) {
            pengukuhan.kukuhkan(a.laporanId(), "Uji ulang mengukuhkan hasil semula. " + staf.nama(a.diputusOleh()) + ": " + a.ujiUlangCatatan());
            koreksi.urungkan(a);
            kabar.dikukuhkan(a);
        }
    }

    /** Nothing takes the place of the report, and it holds no longer; whoever objected hears it by the objection. Repeatable. */
    @Transactional
    public void cabut(long amandemenId) {
        Amandemen a = amandemen.cari(amandemenId).orElseThrow();
        if (a.selesai() == null) {
            dokumen.batalkan(permohonan.satuLaporan(a.laporanId()).dokumenId(), a.ujiUlangCatatan());
            koreksi.urungkan(a);
            kabar.dicabut(a);
        }
    }

    /** @param hasil DIKUKUHKAN or DIKOREKSI */
    @Transactional
    public void tutup(long keberatanId, String hasil) {
        keberatan.selesai(keberatanId, hasil, jam.instant());
    }
}
