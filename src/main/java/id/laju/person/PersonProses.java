package id.laju.person;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.PenerimaTugas;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import id.laju.mesin.TenggatTugas;
import id.laju.permohonan.Permohonan;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the processes of certified persons: a case of its own for each session, and the orders that wait for it. */
@Component
class PersonProses implements ProsesDikenal {

    static final String SESI = "sesi-uji";
    static final String PENGGANTIAN = "penggantian-person";
    static final String MASA = "masa-person";
    static final String SURAT = "surat-person";
    static final String PENANDA_SURAT_BERHALANGAN = "laju.person.penandaSuratBerhalangan";
    static final String SURAT_SEBELUMNYA_SELESAI = "laju.person.suratSebelumnyaSelesai";
    static final String PERPANJANGAN_DIJAWAB = "laju.person.perpanjanganDijawab";
    static final String PERPANJANGAN_BERUBAH = "laju.person.perpanjanganBerubah";
    static final String MASA_BERAKHIR = "laju.person.masaPersonBerakhir";
    static final String KUOTA_TERCAPAI = "laju.person.kuotaTercapai";
    static final String SESI_DIPUTUSKAN = "laju.person.sesiDiputuskan";
    static final String SESI_DIGAGALKAN = "laju.person.sesiDigagalkan";
    static final String SESI_SIAP = "laju.person.sesiSiap";
    static final String SESI_DINILAI = "laju.person.sesiDinilai";
    static final String PENGUJI_BERHALANGAN = "laju.person.pengujiBerhalangan";
    static final String SESI_DIJAWAB = "laju.person.sesiDijawab";
    static final String PENGGANTIAN_DIHENTIKAN = "laju.person.penggantianDihentikan";
    static final String UJI_ULANG_DIJAWAB = "laju.person.ujiUlangDijawab";
    static final String PENANDA_BERHALANGAN = "laju.person.penandaBerhalangan";

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final SebagaiSistem sistem;
    private final PemulaiProses pemulai;
    private final PenerimaTugas penerima;
    private final TenggatTugas tenggat;

    PersonProses(Korelasi korelasi, KasusService kasus, SebagaiSistem sistem, PemulaiProses pemulai, PenerimaTugas penerima, TenggatTugas tenggat) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.sistem = sistem;
        this.pemulai = pemulai;
        this.penerima = penerima;
        this.tenggat = tenggat;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENANDA_SURAT_BERHALANGAN, SURAT_SEBELUMNYA_SELESAI, PERPANJANGAN_DIJAWAB, PERPANJANGAN_BERUBAH, MASA_BERAKHIR, KUOTA_TERCAPAI, SESI_DIPUTUSKAN, SESI_DIGAGALKAN, SESI_SIAP, SESI_DINILAI, PENGUJI_BERHALANGAN, SESI_DIJAWAB, UJI_ULANG_DIJAWAB, PENANDA_BERHALANGAN, PENGGANTIAN_DIHENTIKAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** Certificates of this order are about to be prepared. */
    boolean disiapkan(String nomor) {
        return kasus.terbuka(nomor).stream().anyMatch(l -> l.frasa().equals("siapkanSertifikatPerson"));
    }

    void mulaiSesi(SesiUji s) {
        sistem.lakukan(() -> pemulai.mulai(SESI, s.kasus(), Map.of("satker", s.satker(), "sesiId", s.id())));
    }

    /** A case of its own beside that of the order. @param pelangganId whose certificate it is */
    void mulaiPenggantian(PenggantianPerson g, long pelangganId) {
        sistem.lakukan(() -> pemulai.mulai(PENGGANTIAN, g.kasus(), Map.of("satker", g.satker(), "permohonanId", g.permohonanId(), "pelangganId", pelangganId, "sertifikatPersonId", g.sertifikatId(), "penggantianId", g.id())));
    }

    /** Its certificate was withdrawn: it ends wherever it is. */
    void penggantianDihentikan(PenggantianPerson g) {
        korelasi.kirim(PENGGANTIAN_DIHENTIKAN, g.kasus(), Map.of("penggantianId", g.id()), Map.of());
    }

    /** A case of its own for each certificate. @param pelangganId who is asked about its renewal */
    void mulaiMasa(SertifikatPerson s, String kasus, long pelangganId) {
        sistem.lakukan(() -> pemulai.mulai(MASA, kasus, Map.of("satker", s.satker(), "permohonanId", s.permohonanId(), "pelangganId", pelangganId, "sertifikatPersonId", s.id())));
    }

    /** @param jawaban perpanjang or tidak @return false when nothing waits for it now */
    boolean perpanjanganDijawab(String kasus, long sertifikatId, String jawaban) {
        return korelasi.kirim(PERPANJANGAN_DIJAWAB, kasus, Map.of("sertifikatPersonId", sertifikatId), Map.of("jawabanPerpanjangan", jawaban));
    }

    /** Nothing for one whose case has ended. @param perubahan diajukan, tanya or terbit */
    void perpanjanganBerubah(String kasus, long sertifikatId, String perubahan) {
        korelasi.kirim(PERPANJANGAN_BERUBAH, kasus, Map.of("sertifikatPersonId", sertifikatId), Map.of("perubahanPerpanjangan", perubahan));
    }

    /** Nothing for one whose case has ended. */
    void masaBerakhir(String kasus, long sertifikatId) {
        korelasi.kirim(MASA_BERAKHIR, kasus, Map.of("sertifikatPersonId", sertifikatId), Map.of());
    }

    /** A case of its own for each letter. */
    void mulaiSurat(SuratPerson x, Permohonan order) {
        sistem.lakukan(() -> pemulai.mulai(SURAT, x.kasus(), Map.of("satker", x.satker(), "permohonanId", order.id(), "pelangganId", order.pelangganId(), "sertifikatPersonId", x.sertifikatId(), "suratPersonId", x.id())));
    }

    /** Nothing older about its certificate is on its way any more. */
    void suratSebelumnyaSelesai(SuratPerson x) {
        korelasi.kirim(SURAT_SEBELUMNYA_SELESAI, x.kasus(), Map.of("suratPersonId", x.id()), Map.of());
    }

    /** @return false when the letter does not wait for its signature now */
    boolean penandaSuratBerhalangan(SuratPerson x) {
        return korelasi.kirim(PENANDA_SURAT_BERHALANGAN, x.kasus(), Map.of("suratPersonId", x.id()), Map.of());
    }

    /** The session looks at its row should it not wait now. */
    void kuotaTercapai(SesiUji s) {
        korelasi.kirim(KUOTA_TERCAPAI, s.kasus(), Map.of("sesiId", s.id()), Map.of());
    }

    /** @param keputusan jalan, undur or batal. The order looks at the row should it not wait now. */
    void sesiDiputuskan(String kasus, long permohonanId, String keputusan) {
        korelasi.kirim(SESI_DIPUTUSKAN, kasus, Map.of("permohonanId", permohonanId), Map.of("keputusanSesi", keputusan));
    }

    /** Nobody of it waits for a result any more; one that was ready before sessions waited for their results has ended. */
    void sesiDinilai(SesiUji s) {
        korelasi.kirim(SESI_DINILAI, s.kasus(), Map.of("sesiId", s.id()), Map.of());
    }

    /** @return false when the session appoints nobody now and cannot */
    boolean pengujiBerhalangan(SesiUji s) {
        return korelasi.kirim(PENGUJI_BERHALANGAN, s.kasus(), Map.of("sesiId", s.id()), Map.of()) || kasus.terbuka(s.kasus()).stream().anyMatch(l -> "tunjukPenguji".equals(l.frasa()));
    }

    /** Whoever tests the people of this order has time until then. */
    void geserTenggatHasil(String kasus, Instant sampai) {
        tenggat.geser(kasus, "laksanakanUji", sampai);
    }

    /** Ends the case of the session wherever it is. */
    void sesiDigagalkan(SesiUji s) {
        korelasi.kirim(SESI_DIGAGALKAN, s.kasus(), Map.of("sesiId", s.id()), Map.of());
    }

    /** An order whose model does not hear of it has its test put before the examiners of today. */
    void sesiSiap(String kasus, long permohonanId) {
        if (!korelasi.kirim(SESI_SIAP, kasus, Map.of("permohonanId", permohonanId), Map.of())) {
            sistem.lakukan(() -> {
                penerima.perbarui(kasus);
                return null;
            });
        }
    }

    /** @param jawaban ikut, lain or kembalikan @return false when nothing waits for it now */
    boolean sesiDijawab(String kasus, long permohonanId, String jawaban) {
        return korelasi.kirim(SESI_DIJAWAB, kasus, Map.of("permohonanId", permohonanId), Map.of("jawabanSesi", jawaban));
    }

    /** @param jawaban ulang or tidak @return false when nothing waits for it now */
    boolean ujiUlangDijawab(String kasus, String jawaban) {
        return korelasi.kirim(UJI_ULANG_DIJAWAB, kasus, Map.of(), Map.of("jawabanUjiUlang", jawaban));
    }

    /** @return false when the certificates of this order do not wait for their signature now */
    boolean penandaBerhalangan(String kasus, long permohonanId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, kasus, Map.of("permohonanId", permohonanId), Map.of());
    }
}
