package id.laju.keputusan;

import id.laju.audit.PeringkatHijau;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SertifikasiService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the decider proposes: among what fits the request, with the level that was earned (CRT-061). */
@Service
class UsulanKeputusanService {

    /** @param tundaSampai as typed; read for a postponement only */
    record Isian(String pilihan, String catatan, String tundaSampai) {
    }

    private final KeputusanMapper mapper;
    private final ReviewerService reviewer;
    private final TinjauanHasilService tinjauan;
    private final SyaratKeputusan syarat;
    private final PenundaanKeputusanService penundaan;
    private final PeringkatHijau peringkat;
    private final PermohonanService permohonan;
    private final SertifikasiService sertifikasi;
    private final Clock jam;

    UsulanKeputusanService(KeputusanMapper mapper, ReviewerService reviewer, TinjauanHasilService tinjauan, SyaratKeputusan syarat,
            PenundaanKeputusanService penundaan, PeringkatHijau peringkat, PermohonanService permohonan, SertifikasiService sertifikasi, Clock jam) {
        this.mapper = mapper;
        this.reviewer = reviewer;
        this.tinjauan = tinjauan;
        this.syarat = syarat;
        this.penundaan = penundaan;
        this.peringkat = peringkat;
        this.permohonan = permohonan;
        this.sertifikasi = sertifikasi;
        this.jam = jam;
    }

    /** Newest first. */
    List<UsulanKeputusan> semua(long permohonanId) {
        return mapper.usulan(permohonanId);
    }

    /** What is proposed now. @throws java.util.NoSuchElementException before anything was */
    UsulanKeputusan kini(long permohonanId) {
        return mapper.usulan(permohonanId).stream().findFirst().orElseThrow();
    }

    /** Only what fits what the customer asked for. */
    List<PilihanKeputusan> pilihan(Permohonan p) {
        return PilihanKeputusan.untuk(sertifikasi.ambil(p).kegiatan());
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    void usulkan(long permohonanId, Isian i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        reviewer.pastikan(permohonanId, oleh, Peninjau.Fungsi.PENGAMBIL_KEPUTUSAN);
        Optional<PilihanKeputusan> pilihan = pilihan(p).stream().filter(x -> x.name().equals(i.pilihan())).findFirst();
        boolean tunda = pilihan.filter(x -> x == PilihanKeputusan.TUNDA).isPresent();
        LocalDate sampai = tunda ? penundaan.tanggal(p, "tundaSampai", i.tundaSampai()) : null;
        new PeriksaIsian().tolakJika(pilihan.isEmpty(), "pilihan", "Pilih keputusan.")
            .tolakJika(pilihan.filter(x -> !x.mendukung()).isPresent() && BacaIsian.teks(i.catatan()) == null, "catatan", "Tulis alasannya; pelanggan membacanya.")
            .panjang("catatan", i.catatan(), KeputusanService.PANJANG, "Catatan").selesai();
        syarat.boleh(p, pilihan.orElseThrow(), "pilihan");
        Optional<PeringkatHijau.Usulan> level = level(p, pilihan.orElseThrow());
        mapper.usulkan(new UsulanKeputusan(0, permohonanId, tinjauan.terakhir(permohonanId).orElseThrow().id(), pilihan.orElseThrow(), BacaIsian.teks(i.catatan()), sampai,
            level.map(PeringkatHijau.Usulan::peringkat).orElse(null), level.map(PeringkatHijau.Usulan::dasar).orElse(null), oleh, jam.instant(), null, null, null, null, null, null, null));
    }

    /** Surveillance keeps the certificate with the level that it has, where the visit measured none. */
    private Optional<PeringkatHijau.Usulan> level(Permohonan p, PilihanKeputusan pilihan) {
        Optional<PeringkatHijau.Usulan> usulan = pilihan.mendukung() ? peringkat.untuk(p) : Optional.empty();
        new PeriksaIsian().tolakJika(pilihan != PilihanKeputusan.PERTAHANKAN && usulan.filter(l -> l.peringkat() == null).isPresent(), "pilihan",
            "Peringkat belum dapat ditetapkan (" + usulan.map(PeringkatHijau.Usulan::dasar).orElse("") + "). Bila capaiannya ada, minta pemilik proses melengkapi tabel keputusan peringkat-hijau. "
                + "Bila tidak ada persyaratan yang dinilai, kembalikan lembarnya kepada tim audit supaya nilainya dilengkapi; kasus yang formulirnya tidak menawarkan itu dipindahkan pemilik proses ke versi model yang baru lebih dulu.").selesai();
        return usulan.filter(l -> l.peringkat() != null);
    }

    /** What the verification earned; empty for another service. */
    Optional<PeringkatHijau.Usulan> peringkat(Permohonan p) {
        return peringkat.untuk(p);
    }

    /** Level of the certificate that is monitored; null without. */
    String peringkatSekarang(long permohonanId) {
        return mapper.peringkatSekarang(permohonanId);
    }
}
