package id.laju.person;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer answers about the tests of an order. */
@Service
class JawabUjiService {

    private final UjiMapper mapper;
    private final UjiService uji;
    private final PersonProses proses;

    JawabUjiService(UjiMapper mapper, UjiService uji, PersonProses proses) {
        this.mapper = mapper;
        this.uji = uji;
        this.proses = proses;
    }

    /** The customer's answer. @param ulang participants who are tested again; none gives it up for all */
    @Transactional
    void jawabUjiUlang(PenggunaLogin saya, Permohonan p, List<Long> ulang) {
        proses.kunci(p.kasus());
        List<Long> pilihan = ulang == null ? List.of() : ulang;
        List<UjiPeserta> semua = uji.dapatDiulang(p.id());
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "ulang", "Hanya pemohon perusahaan yang menjawab ini.").tolakJika(!semua.stream().map(UjiPeserta::pesertaId).toList().containsAll(pilihan), "ulang", "Ada peserta yang tidak dapat diuji ulang; muat ulang halaman.").selesai();
        semua.forEach(u -> tulis(u, pilihan.contains(u.pesertaId())));
        if (!proses.ujiUlangDijawab(p.kasus(), pilihan.isEmpty() ? "tidak" : "ulang")) {
            throw new IsianKeliru("Permohonan ini tidak menunggu jawaban tentang uji ulang sekarang. Muat ulang halaman.");
        }
    }

    private void tulis(UjiPeserta u, boolean ulang) {
        if (ulang) {
            mapper.tambahUji(u.pesertaId(), u.ke() + 1);
        } else {
            mapper.tanpaUlang(u.id());
        }
    }

    /** @param jawaban ikut, lain or kembalikan */
    @Transactional
    void jawabSesi(PenggunaLogin saya, Permohonan p, String jawaban) {
        proses.kunci(p.kasus());
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "jawaban", "Hanya pemohon perusahaan yang menjawab ini.").tolakJika(jawaban == null || !Set.of("ikut", "lain", "kembalikan").contains(jawaban), "jawaban", "Pilih jawaban Anda.").selesai();
        if (!proses.sesiDijawab(p.kasus(), p.id(), jawaban)) {
            throw new IsianKeliru("Permohonan ini tidak menunggu jawaban tentang sesi uji sekarang. Muat ulang halaman.");
        }
    }
}
