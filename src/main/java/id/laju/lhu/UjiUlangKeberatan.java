package id.laju.lhu;

import id.laju.pengujian.KoreksiHasilService;
import id.laju.pengujian.PengukuhanHasil;
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

    private final KeberatanMapper keberatan;
    private final AmandemenMapper amandemen;
    private final KoreksiHasilService hasil;
    private final PengukuhanHasil pengukuhan;
    private final KoreksiService koreksi;
    private final StafService staf;
    private final KabarAmandemen kabar;
    private final Clock jam;

    UjiUlangKeberatan(KeberatanMapper keberatan, AmandemenMapper amandemen, KoreksiHasilService hasil, PengukuhanHasil pengukuhan, KoreksiService koreksi,
            StafService staf, KabarAmandemen kabar, Clock jam) {
        this.keberatan = keberatan;
        this.amandemen = amandemen;
        this.hasil = hasil;
        this.pengukuhan = pengukuhan;
        this.koreksi = koreksi;
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

    /** @throws IsianKeliru without a conclusion or its reason */
    @Transactional
    void simpulkan(long amandemenId, String kesimpulan, String catatan, String oleh) {
        boolean kukuh = DIKUKUHKAN.equals(kesimpulan);
        new PeriksaIsian().tolakJika(!kukuh && !DIKOREKSI.equals(kesimpulan), "keputusan", "Pilih hasil dikukuhkan atau hasil dikoreksi.")
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

    /** @param hasil DIKUKUHKAN or DIKOREKSI */
    @Transactional
    public void tutup(long keberatanId, String hasil) {
        keberatan.selesai(keberatanId, hasil, jam.instant());
    }
}
