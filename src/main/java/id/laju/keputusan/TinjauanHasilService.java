package id.laju.keputusan;

import id.laju.audit.LaporanAuditService;
import id.laju.audit.LembarSusulanService;
import id.laju.audit.Rekomendasi;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tinjauan Hasil: a reviewer judges the file question by question, recommends, or sends it back to the head of the team (CRT-059, CRT-060). */
@Service
class TinjauanHasilService {

    private static final int PANJANG = 2000;

    record Nilai(Long butirId, String hasil, String keterangan) {
    }

    /** @param keputusan selesai, kembalikan, or lembar for values that the sheet lacks */
    record Isian(String keputusan, String rekomendasi, String catatan, List<Nilai> butir) {
        Isian {
            butir = butir == null ? List.of() : butir;
        }

        boolean selesai() {
            return "selesai".equals(keputusan);
        }

        boolean lembar() {
            return "lembar".equals(keputusan);
        }
    }

    /** @param tindakan laporan for a new version of the audit report, or jawaban */
    record IsianLengkap(String tindakan, String jawaban, String ringkasan, String kesimpulan, String rekomendasi) {
    }

    private final TinjauanHasilMapper mapper;
    private final ReviewerService reviewer;
    private final LaporanAuditService laporan;
    private final LembarSusulanService susulan;
    private final KertasKeputusan kertas;
    private final BerkasKeputusan berkas;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Clock jam;

    TinjauanHasilService(TinjauanHasilMapper mapper, ReviewerService reviewer, LaporanAuditService laporan, LembarSusulanService susulan, KertasKeputusan kertas, BerkasKeputusan berkas, PermohonanService permohonan,
            DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.reviewer = reviewer;
        this.laporan = laporan;
        this.susulan = susulan;
        this.kertas = kertas;
        this.berkas = berkas;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** Those of this certification, without questions about papers that its scheme does not have; a review that goes on keeps what it was asked. */
    List<ButirTinjauanHasil> butir(Permohonan p) {
        List<String> ada = berkas.daftar(p).stream().map(BerkasKeputusan.Berkas::kode).toList();
        return mapper.butir(p.satker(), p.layanan(), p.id()).stream().filter(b -> b.berkas() == null || ada.contains(b.berkas())).toList();
    }

    /** Newest first. */
    List<TinjauanHasil> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Optional<TinjauanHasil> terakhir(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    List<ButirDinilai> dinilai(long tinjauanId) {
        return mapper.dinilai(tinjauanId);
    }

    Optional<JawabanTinjauanHasil> jawaban(long tinjauanId) {
        return mapper.jawaban(tinjauanId);
    }

    /** @throws id.laju.umum.IsianKeliru with every wrong field */
    @Transactional
    void tinjau(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        reviewer.pastikan(permohonanId, oleh, Peninjau.Fungsi.REVIEWER);
        Optional<Rekomendasi> r = laporan.pilihan(permohonanId).stream().filter(x -> x.name().equals(i.rekomendasi())).findFirst();
        periksa(p, i, r);
        int putaran = terakhir(permohonanId).map(TinjauanHasil::putaran).orElse(0) + 1;
        long id = mapper.tambah(new TinjauanHasil(0, permohonanId, putaran, reviewer.kini(permohonanId).orElseThrow().id(), i.selesai() ? "selesai" : "kembalikan", i.selesai() ? r.orElseThrow() : null,
            BacaIsian.teks(i.catatan()), oleh, jam.instant(), null, null));
        i.butir().stream().filter(n -> n.hasil() != null).forEach(n -> mapper.nilai(id, n.butirId(), n.hasil(), BacaIsian.teks(n.keterangan())));
        if (i.lembar()) {
            susulan.minta(permohonanId, i.catatan(), oleh);
        }
    }

    /** What is sent back need not be judged to its end. */
    private void periksa(Permohonan p, Isian i, Optional<Rekomendasi> r) {
        Map<Long, ButirTinjauanHasil> harus = butir(p).stream().collect(Collectors.toMap(ButirTinjauanHasil::id, Function.identity()));
        PeriksaIsian periksa = new PeriksaIsian().tolakJika(!i.selesai() && !i.lembar() && !"kembalikan".equals(i.keputusan()), "keputusan", "Pilih apakah tinjauan selesai atau dikembalikan.")
            .tolakJika(i.butir().size() != harus.size() || !harus.keySet().containsAll(i.butir().stream().map(Nilai::butirId).toList()), "keputusan",
                "Daftar tinjauan sudah berubah. Muat ulang formulir.");
        for (int n = 0; n < i.butir().size(); n++) {
            Nilai b = i.butir().get(n);
            periksa.tolakJika(i.selesai() && b.hasil() == null, "butir." + n + ".hasil", "Nilai butir ini.")
                .tolakJika(b.hasil() != null && !ButirDinilai.HASIL.containsKey(b.hasil()), "butir." + n + ".hasil", "Nilai butir ini.").panjang("butir." + n + ".keterangan", b.keterangan(), PANJANG, "Catatan")
                .tolakJika("TIDAK_SESUAI".equals(b.hasil()) && BacaIsian.teks(b.keterangan()) == null, "butir." + n + ".keterangan", "Tulis apa yang tidak sesuai.");
        }
        boolean tidakSesuai = i.butir().stream().anyMatch(b -> "TIDAK_SESUAI".equals(b.hasil()));
        List<String> halangan = berkas.halanganTinjauan(p);
        boolean mendukung = i.selesai() && r.filter(Rekomendasi::mendukung).isPresent();
        periksa.tolakJika(i.selesai() && r.isEmpty(), "rekomendasi", "Pilih rekomendasi.")
            .tolakJika(mendukung && !halangan.isEmpty(), "rekomendasi", "Rekomendasi ini belum dapat diberikan. " + String.join(" ", halangan))
            .tolakJika(mendukung && tidakSesuai, "rekomendasi", "Ada butir yang tidak sesuai. Kembalikan kepada ketua tim, atau pilih rekomendasi lain.")
            .tolakJika(!i.selesai() && BacaIsian.teks(i.catatan()) == null, "catatan", "Tulis apa yang harus dilengkapi tim.")
            .panjang("catatan", i.catatan(), PANJANG, "Catatan").selesai();
    }

    /** The head of the team answers, with a new version of the report where the old one does not do. */
    @Transactional
    void lengkapi(long permohonanId, IsianLengkap i, String oleh) {
        TinjauanHasil t = terakhir(permohonanId).filter(TinjauanHasil::kembali).orElseThrow();
        boolean baru = "laporan".equals(i.tindakan());
        new PeriksaIsian().tolakJika(!baru && !"jawaban".equals(i.tindakan()), "tindakan", "Pilih laporan versi baru, atau jawaban saja.")
            .wajib("jawaban", i.jawaban(), "Tulis jawaban atas catatan reviewer.").panjang("jawaban", i.jawaban(), PANJANG, "Jawaban").selesai();
        if (baru) {
            laporan.susun(permohonanId, new LaporanAuditService.Isian(i.ringkasan(), i.kesimpulan(), i.rekomendasi()), oleh);
        }
        mapper.jawab(t.id(), i.jawaban().strip(), baru ? laporan.terakhir(permohonanId).orElseThrow().versi() : null, oleh, jam.instant());
    }

    /** Its sheet; only of a review that came to its end. Repeatable. */
    @Transactional
    void terbitkan(long permohonanId) {
        TinjauanHasil t = terakhir(permohonanId).orElseThrow();
        if (t.dokumenId() == null && !t.kembali()) {
            Permohonan p = permohonan.ambil(permohonanId);
            String nomor = KertasKeputusan.order(p) + "/TH/" + t.putaran();
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), kertas.tinjauan(p, t, dinilai(t.id()), reviewer.peninjau(t.penunjukanId())));
            dokumen.terbitkan(d.id());
            mapper.terbit(t.id(), nomor, d.id());
        }
    }
}
